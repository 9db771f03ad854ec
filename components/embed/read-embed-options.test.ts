import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embedQuery, usualOptions } from './embed-options'
import { readEmbedOptions } from './read-embed-options'

const read = (query: string) => readEmbedOptions(new URLSearchParams(query))

test('without a query everything is as usual', () => {
  expect(read('')).toEqual({ options: usualOptions, faults: [] })
})

test('what is empty counts as not given', () => {
  expect(read('units=&theme=%20&show&lang=')).toEqual({ options: usualOptions, faults: [] })
  expect(read('units=&units=imperial').options.units).toBe('imperial')
})

test('of an option that is given twice, the first counts', () => {
  expect(read('units=imperial&units=metric').options.units).toBe('imperial')
})

test('what is not ours is left alone', () => {
  expect(read('utm_source=x&constructor=y&__proto__=z')).toEqual({ options: usualOptions, faults: [] })
})

test('traditional characters are not answered with simplified ones', () => {
  expect(read('lang=zh-TW').options.lang).toBe('en')
  expect(read('lang=zh-CN').options.lang).toBe('zh')
})

test('each option is read', () => {
  const options = { units: 'imperial', theme: 'dark', show: 'days', lang: 'ko' }
  expect(read('units=imperial&theme=dark&show=days&lang=ko-KP')).toEqual({ options, faults: [] })
})

test('a fault names the option and what it may be, and repeats nothing; the other options are read', () => {
  expect(read('units=<script>&show=week&theme=dark')).toEqual({
    options: { ...usualOptions, theme: 'dark' },
    faults: [
      'units: Invalid option: expected one of "metric"|"imperial"',
      'show: Invalid option: expected one of "all"|"now"|"hours"|"days"',
    ],
  })
})

test('whatever is in a query, it is options that we have, and faults without it', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom('metric', 'dark', 'now', 'ko'))
  fc.assert(
    fc.property(fc.record({ units: value, theme: value, show: value, lang: value }), (given) => {
      const { options, faults } = readEmbedOptions(new URLSearchParams(given))
      for (const fault of faults) expect(fault).toMatch(/^(units|theme|show): Invalid option: /)
      expect(read(embedQuery(options))).toEqual({ options, faults: [] })
    }),
  )
})
