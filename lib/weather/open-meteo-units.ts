type Conversion = (value: number) => number

const same: Conversion = (value) => value

/** To the model's unit, by the unit that Open-Meteo states. A unit of another dimension is as good as none. */
export const openMeteoUnits = {
  temperature: { '°C': same, '°F': (value) => ((value - 32) * 5) / 9 },
  speed: {
    'm/s': same,
    'km/h': (value) => value / 3.6,
    'mp/h': (value) => value * 0.44704,
    kn: (value) => (value * 1852) / 3600,
  },
  depth: { mm: same, inch: (value) => value * 25.4 },
  distance: { m: same, ft: (value) => value * 0.3048 },
  pressure: { hPa: same },
  percentage: { '%': same },
  direction: { '°': same },
  code: { 'wmo code': same },
  /** The unit of `is_day` and the UV index, which have none. */
  none: { '': same },
} as const satisfies Record<string, Record<string, Conversion>>

export type Dimension = keyof typeof openMeteoUnits

/** The conversion from a unit, whatever was sent for one; null for a unit that the dimension does not have. */
export function conversionFrom(unit: unknown, dimension: Dimension): Conversion | null {
  const conversions: Record<string, Conversion> = openMeteoUnits[dimension]
  return typeof unit === 'string' && Object.hasOwn(conversions, unit) ? (conversions[unit] ?? null) : null
}
