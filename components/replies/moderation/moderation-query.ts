import { z } from 'zod'
import { cleanLine } from '@/lib/clean-text'
import { moderationLists } from '@/lib/replies/moderation-lists'

/** What a moderator looks at; what does not fit counts as not said. */
const schema = z.object({
  list: z.enum(moderationLists).catch('waiting'),
  search: z.string().transform((text) => cleanLine(text).slice(0, 200)).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type ModerationQuery = z.infer<typeof schema>

export function readModerationQuery(parameters: URLSearchParams): ModerationQuery {
  return schema.parse(Object.fromEntries(parameters))
}

/** The address of what a moderator looks at. */
export function moderationPath({ list, search, page }: ModerationQuery): string {
  const parameters = new URLSearchParams({ list })
  if (search) parameters.set('search', search)
  if (page > 1) parameters.set('page', `${page}`)
  return `/moderation?${parameters}`
}
