import { type Condition, type Intensity, conditionOf } from './condition'

/** MET Norway's base symbols as WMO 4677 figures. https://github.com/metno/weathericons */
const weatherCodes: Readonly<Record<string, number>> = {
  clearsky: 0,
  fair: 1,
  partlycloudy: 2,
  cloudy: 3,
  fog: 45,
  lightrain: 61,
  rain: 63,
  heavyrain: 65,
  lightrainshowers: 80,
  rainshowers: 81,
  heavyrainshowers: 82,
  lightsnow: 71,
  snow: 73,
  heavysnow: 75,
  lightsnowshowers: 85,
  // WMO 4677 has one figure for moderate and heavy snow showers, and for mixed rain and snow.
  snowshowers: 86,
  heavysnowshowers: 86,
  lightsleet: 68,
  sleet: 69,
  heavysleet: 69,
  lightsleetshowers: 83,
  sleetshowers: 84,
  heavysleetshowers: 84,
}

const thunderstorm = 95

/** Whether the sun is up, by suffix. In polar twilight it is down. */
const daylight = new Map([
  ['day', true],
  ['night', false],
  ['polartwilight', false],
])

export interface MetNorwaySymbol {
  /** WMO 4677; null for a symbol that is not known here. */
  weatherCode: number | null
  condition: Condition
  intensity: Intensity | null
  /** By the symbol's suffix; null where it has none. */
  isDay: boolean | null
}

/** Reads a `symbol_code`, such as `lightssleetshowersandthunder_polartwilight`, in either spelling. */
export function readMetNorwaySymbol(symbolCode: string): MetNorwaySymbol {
  const [name = '', suffix] = symbolCode.toLowerCase().split('_')
  // Two official names carry a double s: lightssleetshowersandthunder, lightssnowshowersandthunder.
  const base = name.replace(/^lightss/, 'lights')
  const kind = base.replace(/andthunder$/, '')
  const kindCode = Object.hasOwn(weatherCodes, kind) ? (weatherCodes[kind] ?? null) : null
  const weatherCode = kindCode !== null && kind !== base ? thunderstorm : kindCode
  const { condition, intensity } = conditionOf(weatherCode)
  return {
    weatherCode,
    condition,
    // The name is finer than the figure where one figure stands for moderate and heavy.
    intensity: weatherCode !== thunderstorm && intensity !== null ? intensityOf(kind) : intensity,
    isDay: daylight.get(suffix ?? '') ?? null,
  }
}

function intensityOf(kind: string): Intensity {
  if (kind.startsWith('light')) return 'light'
  return kind.startsWith('heavy') ? 'heavy' : 'moderate'
}
