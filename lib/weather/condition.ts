/** The one vocabulary of conditions that everything right of the providers speaks. */
export const conditions = [
  'clear',
  'mainly-clear',
  'partly-cloudy',
  'overcast',
  'fog',
  'drizzle',
  'freezing-drizzle',
  'rain',
  'freezing-rain',
  'sleet',
  'snow',
  'snow-grains',
  'rain-showers',
  'sleet-showers',
  'snow-showers',
  'thunderstorm',
  'unknown',
] as const
export type Condition = (typeof conditions)[number]

export const intensities = ['light', 'moderate', 'heavy'] as const
export type Intensity = (typeof intensities)[number]

type Meaning = readonly [Condition, Intensity | null]

/**
 * WMO 4677 figures in use: the 28 that Open-Meteo emits, and 68, 69, 83 and 84 (rain and snow mixed),
 * which only MET Norway's symbols need. Open-Meteo's 96 and 99 are strong thunderstorms (hail is
 * possible, not observed). https://www.nodc.noaa.gov/gtspp/document/codetbls/wmocodes/table4677.html
 */
const meanings: Readonly<Record<number, Meaning>> = {
  0: ['clear', null],
  1: ['mainly-clear', null],
  2: ['partly-cloudy', null],
  3: ['overcast', null],
  45: ['fog', null],
  48: ['fog', null],
  51: ['drizzle', 'light'],
  53: ['drizzle', 'moderate'],
  55: ['drizzle', 'heavy'],
  56: ['freezing-drizzle', 'light'],
  57: ['freezing-drizzle', 'heavy'],
  61: ['rain', 'light'],
  63: ['rain', 'moderate'],
  65: ['rain', 'heavy'],
  66: ['freezing-rain', 'light'],
  67: ['freezing-rain', 'heavy'],
  68: ['sleet', 'light'],
  69: ['sleet', 'moderate'],
  71: ['snow', 'light'],
  73: ['snow', 'moderate'],
  75: ['snow', 'heavy'],
  77: ['snow-grains', null],
  80: ['rain-showers', 'light'],
  81: ['rain-showers', 'moderate'],
  82: ['rain-showers', 'heavy'],
  83: ['sleet-showers', 'light'],
  84: ['sleet-showers', 'moderate'],
  85: ['snow-showers', 'light'],
  86: ['snow-showers', 'heavy'],
  95: ['thunderstorm', 'moderate'],
  96: ['thunderstorm', 'heavy'],
  99: ['thunderstorm', 'heavy'],
}

/** The WMO 4677 figures that have a meaning here. */
export const knownWeatherCodes: readonly number[] = Object.keys(meanings).map(Number)

/** The figure if it is a WMO 4677 one that has a meaning here, else null: 2.5, 4 and 100 have none. */
export function knownWeatherCode(value: number | null): number | null {
  return value !== null && Object.hasOwn(meanings, value) ? value : null
}

/** What a WMO 4677 figure means. An unlisted one, or none, is `unknown`, never a guess. */
export function conditionOf(weatherCode: number | null): {
  condition: Condition
  intensity: Intensity | null
} {
  const [condition, intensity] = (weatherCode !== null && meanings[weatherCode]) || ['unknown', null]
  return { condition, intensity }
}
