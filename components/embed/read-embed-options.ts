import { z } from 'zod'
import { languageFor } from '@/lib/languages'
import { type EmbedOptions, usualOptions } from './embed-options'

const options: z.ZodType<EmbedOptions> = z.object({
  units: z.enum(['metric', 'imperial']).default(usualOptions.units),
  theme: z.enum(['auto', 'light', 'dark']).default(usualOptions.theme),
  show: z.enum(['all', 'now', 'hours', 'days']).default(usualOptions.show),
  // A wish: whatever the language of a host page is, there is an answer to it.
  lang: z
    .string()
    .default(usualOptions.lang)
    .transform((wish) => languageFor(wish) ?? usualOptions.lang),
})

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
