/**
 * Each number of the model: what it is, its unit, and what it can be on Earth. A value outside is a fault of whoever
 * sent it, and counts as missing. The bounds are records with a margin, because models exceed what stations measured.
 */
export interface Quantity {
  description: string
  /** "1" is a number without a unit. */
  unit: string
  minimum: number
  maximum: number
  example: number
  /** The source of the bounds. "WMO" is the World Weather and Climate Extremes Archive, https://wmo.asu.edu */
  source: string
}

const temperature = {
  unit: '°C',
  minimum: -95,
  maximum: 60,
  source: 'WMO: -89.2 °C (Vostok, 1983) and 56.7 °C (Furnace Creek, 1913)',
}
const percentage = {
  unit: '%',
  minimum: 0,
  maximum: 100,
  source: 'By definition. Air holds a little more than 100 % in clouds, but neither provider states that',
}
const wind = {
  unit: 'm/s',
  minimum: 0,
  maximum: 100,
  source: 'WMO: 96 m/s, sustained for a minute (Hurricane Patricia, 2015)',
}
const uvIndex = { unit: '1', minimum: 0, maximum: 45, source: 'Measured: 43.3 (Licancabur, 2003), doi:10.3389/fenvs.2014.00019' }
const depth = { unit: 'mm', minimum: 0 }

export const quantities = {
  temperature: { ...temperature, description: 'Air temperature, 2 m above ground', example: -3.2 },
  apparentTemperature: {
    description: "What the air feels like, by the provider's own formula",
    unit: '°C',
    minimum: -140,
    maximum: 90,
    example: -8.1,
    source: 'Steadman (1994), with the bounds of temperature, wind and humidity; a heat index of 82 °C was computed (2003)',
  },
  weatherCode: {
    description: 'WMO 4677 present weather, one of the figures that have a meaning here',
    unit: '1',
    minimum: 0,
    maximum: 99,
    example: 71,
    source: 'WMO code table 4677',
  },
  humidity: { ...percentage, description: 'Relative humidity, 2 m above ground', example: 64 },
  cloudCover: { ...percentage, description: 'Share of the sky that clouds cover', example: 75 },
  windSpeed: { ...wind, description: 'Mean wind speed, 10 m above ground', example: 4.1 },
  windGust: {
    description: 'Speed of the strongest gust, 10 m above ground',
    unit: 'm/s',
    minimum: 0,
    maximum: 120,
    example: 9.3,
    source: 'WMO: 113.2 m/s (Barrow Island, 1996)',
  },
  windDirection: {
    description: 'Direction that the wind blows from: 0 is north, 90 is east. Null where it is calm, below 0.3 m/s',
    unit: 'degrees',
    minimum: 0,
    maximum: 360,
    example: 315,
    source: 'By definition',
  },
  pressure: {
    description: 'Air pressure, reduced to sea level',
    unit: 'hPa',
    minimum: 850,
    maximum: 1100,
    example: 1021.4,
    source: 'WMO: 870 hPa (Typhoon Tip, 1979) and 1083.8 hPa (Agata, 1968); from high places more is computed',
  },
  precipitation: {
    ...depth,
    description: 'Water that falls within `precipitationPeriod`, snow as melted',
    maximum: 1200,
    example: 0.4,
    source: 'WMO: 1,144 mm in 12 hours (Foc-Foc, 1966); no period is longer',
  },
  hourlyPrecipitation: {
    ...depth,
    description: 'Water that falls within the hour, snow as melted',
    maximum: 350,
    example: 0.4,
    source: 'WMO: 305 mm in an hour (Holt, 1947)',
  },
  dailyPrecipitation: {
    ...depth,
    description: 'Water that falls on the day, snow as melted',
    maximum: 2000,
    example: 3.5,
    source: 'WMO: 1,825 mm in 24 hours (Foc-Foc, 1966)',
  },
  precipitationProbability: { ...percentage, description: 'Probability of some precipitation', example: 40 },
  uvIndex: { ...uvIndex, description: 'UV index', example: 2.5 },
  visibility: {
    description: 'Horizontal visibility',
    unit: 'm',
    minimum: 0,
    maximum: 300_000,
    example: 24_140,
    source: 'Air without any dust scatters light so that nothing is seen beyond about 300 km',
  },
  temperatureMax: { ...temperature, description: 'Highest air temperature of the day', example: 2.8 },
  temperatureMin: { ...temperature, description: 'Lowest air temperature of the day', example: -6.4 },
  windSpeedMax: { ...wind, description: 'Highest mean wind speed of the day', example: 6.2 },
  uvIndexMax: { ...uvIndex, description: 'Highest UV index of the day', example: 2.9 },
  latitude: {
    description: 'Latitude, WGS 84, north is positive',
    unit: 'degrees',
    minimum: -90,
    maximum: 90,
    example: 41.8,
    source: 'By definition',
  },
  longitude: {
    description: 'Longitude, WGS 84, east is positive',
    unit: 'degrees',
    minimum: -180,
    maximum: 180,
    example: 129.78,
    source: 'By definition',
  },
} as const satisfies Record<string, Quantity>

export type QuantityName = keyof typeof quantities

/** Numbers that files and devices hold where there is no value. Some of them could be a visibility in metres. */
const placeholders = new Set([-32_768, -9_999, -999, 9_999, 32_767, 65_535, 99_999])

/** Whether a number, in the unit that it was sent in, only says that there is no value. */
export function isPlaceholder(value: number): boolean {
  return !Number.isFinite(value) || placeholders.has(value)
}

/**
 * A value in the unit of its quantity, to two decimals and never a negative zero; null outside the bounds. It is
 * rounded first: 100.0000001 % and -0.0000001 mm are noise of floating point, -0.1 mm is a fault.
 */
export function bounded(name: QuantityName, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null
  const { minimum, maximum } = quantities[name]
  const rounded = Math.round(value * 100) / 100 + 0
  return rounded >= minimum && rounded <= maximum ? rounded : null
}
