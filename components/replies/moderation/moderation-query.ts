import { z } from 'zod'
import { moderationLists } from '@/lib/replies/moderation-lists'

/** What a moderator looks at; what does not fit counts as not said. */
const schema = z.object({
  list: z.enum(moderationLists).catch('waiting'),
  search: z.string().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type ModerationQuery = z.infer<typeof schema>

export function readModerationQuery(parameters: URLSearchParams): ModerationQuery {
  return schema.parse(Object.fromEntries(parameters))
}

/** The address of what a moderator looks at, with what has to be said there besides. */
export function moderationPath({ list, search, page }: ModerationQuery, more: [name: string, value: string][] = []): string {
  const parameters = new URLSearchParams([
    ['list', list],
    ...(search ? [['search', search]] : []),
    ...(page > 1 ? [['page', `${page}`]] : []),
    ...more,
  ] as [string, string][])
  return `/moderation?${parameters}`
}
