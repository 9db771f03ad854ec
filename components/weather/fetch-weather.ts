import type { Weather } from '@/lib/weather/weather'

export interface FetchedWeather {
  weather: Weather
  /** Milliseconds by which the server's clock is ahead of this device's. */
  clockOffset: number
}

/**
 * GETs the weather from our own route. Shared caches may answer; the browser's own is asked to check,
 * so that the time of the answer is known.
 *
 * @throws Error for any other answer than weather
 */
export async function fetchWeather(url: string): Promise<FetchedWeather> {
  const response = await fetch(url, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const weather: Weather = await response.json()
  const sentAt = Date.parse(response.headers.get('date') ?? '')
  const age = Number(response.headers.get('age') ?? 0) * 1000
  return { weather, clockOffset: sentAt + age - Date.now() || 0 }
}
