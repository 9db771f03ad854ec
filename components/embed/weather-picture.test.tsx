import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readDestination } from '@/lib/destinations/destination'
import { now, sampleWeather } from '../weather/testing/sample-weather'
import { english } from '../weather/words/english'
import { usualOptions } from './embed-options'
import { WeatherPicture } from './weather-picture'

const destination = await readDestination('chongjin')

test('in the picture the times of a part of today stand on a line of their own', () => {
  const coverage = { start: '2026-11-27T01:00:00Z', end: '2026-11-27T15:00:00Z' }
  const weather = sampleWeather({ coverage })
  const page = 'https://portolan.example/chongjin'
  const embed = { destination, weather, typical: null, now, options: usualOptions, words: english, page }
  const drawing = renderToStaticMarkup(<WeatherPicture embed={embed} stylesheet="" />)
  expect(drawing).toMatch(/y="197"[^>]*>Today<.*y="208"[^>]*>10:00–24:00</)
  expect(drawing).not.toContain('Rest of today')
})
