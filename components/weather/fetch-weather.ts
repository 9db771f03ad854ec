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
  const weather: unknown = await response.json()
  if (!isWeather(weather)) throw new Error(`${url} answered with something else than weather`)
  const sentAt = Date.parse(response.headers.get('date') ?? '')
  const age = Number(response.headers.get('age') ?? 0) * 1000
  return { weather, clockOffset: sentAt + age - Date.now() || 0 }
}

/** Whether it has what the card cannot do without: who stands between may answer in our place. */
function isWeather(answer: unknown): answer is Weather {
  const { destination, retrievedAt, provider, current, hourly, daily }: Partial<Weather> = answer ?? {}
  return [destination?.timeZone, retrievedAt, provider?.name, current?.validAt, hourly?.length, daily?.length].every(
    (part) => part !== undefined,
  )
}
