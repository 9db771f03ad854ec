import { z } from 'zod'

const twelve = (least: number, greatest: number) =>
  z.array(z.number().min(least).max(greatest).nullable()).length(12, 'twelve values, January to December')

/** °C, wider than any month has been. */
const temperatures = twelve(-75, 55)

export const climate = z
  .strictObject({
    /** The years that the means are over, if the source says so. */
    period: z.string().nullable(),
    /** Means of the daily extremes, °C, January to December; null where the source has none. */
    temperatureMax: temperatures,
    temperatureMin: temperatures,
    /** Means of all hours, °C. */
    temperatureMean: temperatures,
    /** Monthly sums, mm. */
    precipitation: twelve(0, 10_000),
    /** What a reader should know about the figures. */
    note: z.string().nullable(),
    source: z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
  })
  .check(({ value, issues }) => {
    const { temperatureMax, temperatureMin, temperatureMean, precipitation } = value
    for (const [month, max] of temperatureMax.entries()) {
      const [min, mean] = [temperatureMin[month] ?? null, temperatureMean[month] ?? null]
      const say = (message: string) => issues.push({ code: 'custom', message, path: ['temperatureMax', month], input: max })
      if (max !== null && min !== null && max <= min) say(`a maximum of ${max} °C is not above the minimum, ${min} °C`)
      if (max !== null && mean !== null && mean > max) say(`a maximum of ${max} °C is below the mean, ${mean} °C`)
    }
    const all = [...temperatureMax, ...temperatureMin, ...temperatureMean, ...precipitation]
    if (all.every((mean) => mean === null)) {
      issues.push({ code: 'custom', message: 'nothing is known in any month', path: [], input: value })
    }
  })

export type Climate = z.infer<typeof climate>
