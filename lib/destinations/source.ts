import { z } from 'zod'
import { readContent } from './content-folder'
import { partialDate } from './partial-date'

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens, as in "wikipedia-2"'),
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  published: partialDate.nullable(),
  /** Null for a link to something current that was not read, such as an advisory. */
  readOn: z.iso.date().nullable(),
  kind: z.enum(['reference', 'news', 'encyclopedia-mirror', 'operator', 'dataset']),
  note: z.string().nullable(),
})

/** Identifiers of sources, of which a claim needs at least one. */
export const sourceIds = z.array(z.string()).min(1)

export type Source = z.infer<typeof source>

/** The sources of a destination, in the order of their footnote numbers. */
export function readSources(destinationSlug: string): Promise<Source[]> {
  return readContent(destinationSlug, 'sources.json', z.array(source))
}
