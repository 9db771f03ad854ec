import { afterEach, expect, test, vi } from 'vitest'
import { fetchWeather } from './fetch-weather'

afterEach(() => void vi.unstubAllGlobals())

test.each([{}, [], null, 'weather', { current: null }, { current: { validAt: '2026-11-26T09:00:00Z' } }])(
  'an answer that is no weather is refused: %j',
  async (answer) => {
    vi.stubGlobal('fetch', async () => Response.json(answer))
    await expect(fetchWeather('/api/weather/chongjin')).rejects.toThrow('something else than weather')
  },
)
