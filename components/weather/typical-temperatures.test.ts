import { expect, test } from 'vitest'
import type { TypicalMonth } from '@/lib/destinations/typical-month'
import { typicalTemperatures } from './typical-temperatures'
import { english } from './words/english'

const month: TypicalMonth = {
  month: 11,
  temperatureMax: 9,
  temperatureMin: -1,
  temperatureMean: null,
  precipitation: 29,
  source: { title: 'Made up', url: 'https://example.org/' },
  period: null,
}

test('day and night are told apart where the source does', () => {
  expect(typicalTemperatures(month, 'metric', english)).toEqual([
    { term: 'By day', value: '9°' },
    { term: 'By night', value: '−1°' },
  ])
})

test('a source that has only means gives one number, and no empty ones', () => {
  const means = { ...month, temperatureMax: null, temperatureMin: null, temperatureMean: -10.5 }
  expect(typicalTemperatures(means, 'metric', english)).toEqual([{ term: 'On average', value: '−11°' }])
})

test('what a source does not have is missing', () => {
  expect(typicalTemperatures({ ...month, temperatureMin: null }, 'metric', english)[1]?.value).toBe('–')
})
