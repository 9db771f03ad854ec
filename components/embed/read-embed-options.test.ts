import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embedQuery, usualOptions } from './embed-options'
import { readEmbedOptions } from './read-embed-options'

const read = (query: string) => readEmbedOptions(new URLSearchParams(query))

test('without a query everything is as usual', () => {
  expect(read('')).toEqual(usualOptions)
})

test('what is empty counts as not given', () => {
  expect(read('units=&theme=&show=&lang=')).toEqual(usualOptions)
})

test('what is not ours is left alone', () => {
  expect(read('utm_source=x&constructor=y&__proto__=z')).toEqual(usualOptions)
})

test('each option is read', () => {
  const options = { units: 'imperial', theme: 'dark', show: 'days', lang: 'ko' }
  expect(read('units=imperial&theme=dark&show=days&lang=ko-KP')).toEqual(options)
})

test('a fault names the option and what it may be, and repeats nothing', () => {
  expect(read('units=<script>&show=week')).toEqual({
    faults: [
      'units: Invalid option: expected one of "metric"|"imperial"',
      'show: Invalid option: expected one of "all"|"now"|"hours"|"days"',
    ],
  })
})

test('whatever is in a query, it is options that we have or faults without it', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom('metric', 'dark', 'now', 'ko'))
  fc.assert(
    fc.property(fc.record({ units: value, theme: value, show: value, lang: value }), (given) => {
      const result = readEmbedOptions(new URLSearchParams(given))
      if ('faults' in result) {
        for (const fault of result.faults) expect(fault).toMatch(/^(units|theme|show): Invalid option: /)
      } else {
        expect(read(embedQuery(result))).toEqual(result)
      }
    }),
  )
})
