import { z } from 'zod'
import { type Query, queryValue } from '@/lib/http/query-value'
import { languageFor } from '@/lib/languages'
import { type EmbedOptions, usualOptions } from './embed-options'

/** A wish, unlike the others: whatever the language of a host page is, there is an answer to it. */
const language = z.string().transform((wish) => languageFor(wish) ?? usualOptions.lang)

const schemas = {
  units: z.enum(['metric', 'imperial']),
  theme: z.enum(['auto', 'light', 'dark']),
  show: z.enum(['all', 'now', 'hours', 'days']),
  lang: language,
} satisfies { [Name in keyof EmbedOptions]: z.ZodType<EmbedOptions[Name], string> }

/**
 * Reads the options from a query, in which other parameters are left alone.
 *
 * @returns the options, as usual for those that are not given or do not fit, and a sentence for each that does not
 *   fit, which repeats nothing of the query
 */
export function readEmbedOptions(query: Query): { options: EmbedOptions; faults: string[] } {
  const options: EmbedOptions = { ...usualOptions }
  const faults: string[] = []
  for (const [name, schema] of Object.entries(schemas)) {
    const value = queryValue(query, name)
    if (value === null) continue
    const result = schema.safeParse(value)
    if (result.success) Object.assign(options, { [name]: result.data })
    else faults.push(...result.error.issues.map(({ message }) => `${name}: ${message}`))
  }
  return { options, faults }
}
