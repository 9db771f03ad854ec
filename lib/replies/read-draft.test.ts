import { expect, test } from 'vitest'
import { readDraft } from './read-draft'

const fields = { name: 'Ada', text: 'I was there in 2012.', language: 'en' }

test('what fits is a draft', () => {
  expect(readDraft(fields)).toEqual({ name: 'Ada', text: 'I was there in 2012.', language: 'en' })
})

test('a name is not needed', () => {
  expect(readDraft({ ...fields, name: ' \u200b ' })).toMatchObject({ name: null })
})

test('a language that is not on the list counts as not said', () => {
  expect(readDraft({ ...fields, language: 'tlh"><script>' })).toMatchObject({ language: null })
})

test.each([
  ['', { kind: 'empty', length: 0 }],
  ['\u200b \u3164', { kind: 'empty', length: 0 }],
  ['\u2800'.repeat(20), { kind: 'empty', length: 20 }],
  ['123456789', { kind: 'short', length: 9 }],
  ['x'.repeat(2_001), { kind: 'long', length: 2_001 }],
])('a text that does not fit is refused: %#', (text, fault) => {
  expect(readDraft({ ...fields, text })).toEqual({ faults: { text: fault } })
})

test('characters are counted, whatever bytes they take, and a line break is one', () => {
  expect(readDraft({ ...fields, text: '한'.repeat(2_000) })).toHaveProperty('text')
  expect(readDraft({ ...fields, text: '🙂'.repeat(2_000) })).toHaveProperty('text')
  expect(readDraft({ ...fields, text: 'ab\r\n'.repeat(666) + 'ab' })).toHaveProperty('text')
})

test('all faults are told at once', () => {
  expect(readDraft({ name: 'x'.repeat(61), text: 'short', language: '' })).toEqual({
    faults: { name: { kind: 'long', length: 61 }, text: { kind: 'short', length: 5 } },
  })
})
