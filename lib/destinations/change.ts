import { z } from 'zod'

const change = z.strictObject({
  date: z.iso.date(),
  /** The change that a reader notices, in a sentence: feeds and lists show it as one line. */
  text: z.string().regex(/^.+$/, 'one line of text'),
})

/** What became of a page's content, the newest first; the last is that it was published. */
export const changes = z
  .array(change)
  .min(1)
  .refine((all) => all.every(({ date }, index) => date <= (all[index - 1]?.date ?? date)), 'the newest comes first')

interface Dated {
  checkedOn: string
  changes?: z.infer<typeof changes>
}

/** YYYY-MM-DD, or null where nobody wrote it down. */
export function publishedOn({ changes }: Dated): string | null {
  return changes?.at(-1)?.date ?? null
}

/** When the content was last checked or changed, whichever is later: YYYY-MM-DD. */
export function modifiedOn({ checkedOn, changes }: Dated): string {
  const changedOn = changes?.[0]?.date ?? checkedOn
  return changedOn > checkedOn ? changedOn : checkedOn
}
