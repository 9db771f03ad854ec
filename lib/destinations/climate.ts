import { z } from 'zod'

const twelve = z.array(z.number().nullable()).length(12)

export const climate = z.object({
  /** The years that the means are over, if the source says so. */
  period: z.string().nullable(),
  /** Means of the daily extremes, °C, January to December; null where the source has none. */
  temperatureMax: twelve,
  temperatureMin: twelve,
  /** Monthly sums, mm. */
  precipitation: twelve,
  source: z.object({ title: z.string(), url: z.url() }),
})

export type Climate = z.infer<typeof climate>
