import { z } from 'zod'

const twelve = z.array(z.number().nullable()).length(12, 'twelve values, January to December')

export const climate = z
  .strictObject({
    /** The years that the means are over, if the source says so. */
    period: z.string().nullable(),
    /** Means of the daily extremes, °C, January to December; null where the source has none. */
    temperatureMax: twelve,
    temperatureMin: twelve,
    /** Means of all hours, °C. */
    temperatureMean: twelve,
    /** Monthly sums, mm. */
    precipitation: twelve,
    /** What a reader should know about the figures. */
    note: z.string().nullable(),
    source: z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
  })
  .check(({ value, issues }) => {
    for (const [month, max] of value.temperatureMax.entries()) {
      const min = value.temperatureMin[month] ?? null
      if (max === null || min === null || max > min) continue
      const message = `a maximum of ${max} °C is not above the minimum, ${min} °C`
      issues.push({ code: 'custom', message, path: ['temperatureMax', month], input: max })
    }
  })

export type Climate = z.infer<typeof climate>
