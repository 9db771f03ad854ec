import { z } from 'zod'
import { shows } from '../weather/weather-card'

const options = z.object({
  units: z.enum(['metric', 'imperial']).default('metric'),
  theme: z.enum(['auto', 'light', 'dark']).default('auto'),
  show: z.enum(shows).default('all'),
  /** A wish: where there are no words for it, the card speaks English. */
  lang: z.string().max(35).default('en'),
})

/** What an embedder may choose, in the query of every shape of the card. */
export type EmbedOptions = z.infer<typeof options>

/**
 * Reads the options from a query; what is empty counts as not given, and what is not ours is left alone.
 *
 * @returns the options, or a sentence for each that does not fit, which repeats nothing of the query
 */
export function readEmbedOptions(query: URLSearchParams): EmbedOptions | { faults: string[] } {
  const result = options.safeParse(Object.fromEntries([...query].filter(([, value]) => value !== '')))
  if (result.success) return result.data
  return { faults: result.error.issues.map(({ path, message }) => `${path.join()}: ${message}`) }
}

/** The query for options, without what goes without saying: "?units=imperial&show=now", or nothing. */
export function embedQuery(chosen: Partial<EmbedOptions>): string {
  const usual: Partial<EmbedOptions> = options.parse({})
  const entries = Object.entries(chosen).filter(
    ([name, value]) => value !== usual[name as keyof EmbedOptions],
  )
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`
}
