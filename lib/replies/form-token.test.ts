import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { issueFormToken, readFormToken } from './form-token'

const now = new Date('2026-11-24T12:00:00Z')
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds)
const hour = 3_600_000
const token = issueFormToken('key', 'chongjin', now)

/** What an attacker could make who had the key: well signed, but not as it is issued. */
const signed = (text: string) => `${text}.${createHmac('sha256', 'key').update(text).digest('base64url')}`

test('a token lets in, and holds a key of its own', () => {
  const first = readFormToken('key', 'chongjin', token, later(5_000))
  const second = readFormToken('key', 'chongjin', issueFormToken('key', 'chongjin', now), later(5_000))
  expect(first).toEqual({ receiptKey: expect.stringMatching(/^[\w-]{22}$/) })
  expect(second).not.toEqual(first)
})

test.each([
  ['missing', '', later(5_000)],
  ['early', token, later(2_999)],
  ['early', token, later(-10_000)],
  ['expired', token, later(24 * hour + 1)],
  ['invalid', issueFormToken('another key', 'chongjin', now), later(5_000)],
  ['invalid', issueFormToken('key', 'apia', now), later(5_000)],
  ['invalid', 'v1.chongjin', later(5_000)],
  ['invalid', `${token}x`, later(5_000)],
  ['invalid', token.replace('v1', 'v2'), later(5_000)],
  ['invalid', token.replace(/\.\d{13}\./, `.${now.getTime() - hour}.`), later(5_000)],
  ['invalid', signed('v1.chongjin.1764000000000.1.2'), later(5_000)],
  ['invalid', signed('v1.chongjin.NaN.aaaaaaaaaaaaaaaaaaaaaa'), later(5_000)],
  ['invalid', 'x'.repeat(100_000), later(5_000)],
])('a token does not let in when it is %s: %#', (fault, given, at) => {
  expect(readFormToken('key', 'chongjin', given, at)).toEqual({ fault })
})

test('every character of a token counts', () => {
  for (let index = 0; index < token.length; index++) {
    const other = token[index] === 'A' ? 'B' : 'A'
    const changed = token.slice(0, index) + other + token.slice(index + 1)
    expect(readFormToken('key', 'chongjin', changed, later(5_000)), changed).toEqual({ fault: 'invalid' })
  }
})
