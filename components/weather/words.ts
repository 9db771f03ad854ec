import type { Condition, Intensity } from '@/lib/weather/condition'
import type { Freshness } from '@/lib/weather/weather'

const plain: Record<Condition, string> = {
  clear: 'Clear sky',
  'mainly-clear': 'Mainly clear',
  'partly-cloudy': 'Partly cloudy',
  overcast: 'Overcast',
  fog: 'Fog',
  drizzle: 'Drizzle',
  'freezing-drizzle': 'Freezing drizzle',
  rain: 'Rain',
  'freezing-rain': 'Freezing rain',
  sleet: 'Sleet',
  snow: 'Snow',
  'snow-grains': 'Snow grains',
  'rain-showers': 'Rain showers',
  'sleet-showers': 'Sleet showers',
  'snow-showers': 'Snow showers',
  thunderstorm: 'Thunderstorm',
  unknown: 'Condition not known',
}

/** A condition in words: "Light snow", "Rain showers", "Strong thunderstorm". */
export function conditionWords(condition: Condition, intensity: Intensity | null): string {
  const words = plain[condition]
  if (intensity === null || intensity === 'moderate') return words
  if (condition === 'thunderstorm') return intensity === 'heavy' ? `Strong ${lower(words)}` : words
  return `${intensity === 'light' ? 'Light' : 'Heavy'} ${lower(words)}`
}

export const freshnessWords: Record<Freshness, string> = {
  fresh: 'Up to date',
  late: 'Late',
  old: 'Old',
}

const points = 'N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW'.split(' ')

/** One of the sixteen compass points, for degrees that the wind blows from. */
export function compassPoint(degrees: number): string {
  return points[Math.round(degrees / 22.5) % 16] ?? ''
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
