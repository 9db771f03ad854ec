import { expect, test } from 'vitest'
import { fingerprintOf, searchable, suspicionsOf } from './suspicions'

const draft = (text: string) => ({ name: null, text, language: null })
const of = (text: string) => suspicionsOf(draft(text), false, false)

test('a usual reply is not suspicious', () => {
  expect(of('We took the train from Rajin in 2012; the platform is on the left. See https://example.org/photo.')).toEqual([])
  expect(of('청진에 다녀온 적이 있습니다. 항구가 인상적이었어요. 바닷바람이 생각보다 차가웠고 사람들은 친절했습니다.')).toEqual([])
})

test('a filled trap, and a text that was sent before, are', () => {
  expect(suspicionsOf(draft('A usual reply.'), true, true)).toEqual(['trap', 'repeated'])
})

test('more than one link is', () => {
  expect(of('https://a.example and https://b.example')).toEqual(['links'])
})

test.each(['buy now '.repeat(20), 'a'.repeat(300), 'ㅋ'.repeat(500)])('saying little at length is: %#', (text) => {
  expect(of(text)).toEqual(['monotonous'])
})

test('a long text of usual variety is not', () => {
  const sentence = 'The port was enlarged under Japanese rule, and its two basins lie on either side of the river mouth.'
  expect(of(`${sentence} ${sentence}`)).toEqual([])
})

test('case, spacing, punctuation and numbers do not make another text', () => {
  expect(fingerprintOf(draft('Offer 17: cheap'))).toBe(fingerprintOf(draft('Offer 3409: cheap')))
  expect(fingerprintOf(draft('Buy NOW!!'))).toBe(fingerprintOf(draft('buy, now')))
  expect(fingerprintOf(draft('🙂🙂'))).not.toBe(fingerprintOf(draft('🙃🙃')))
})

test.each(['\ufa19田', '\u795e田', '\u795e\ufe00田', '\u795e\u{e0100}田'])('a search finds %j by any form of its letters', (name) => {
  expect(searchable(name)).toBe('\u795e田')
})
