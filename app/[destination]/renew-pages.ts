import { revalidatePath } from 'next/cache'
import { pagePath } from '@/components/page/page-path'
import { languages } from '@/lib/languages'

/** Has the pages of a destination made anew, in each language: what is said about it has changed. */
export function renewPages(slug: string): void {
  for (const language of languages) revalidatePath(pagePath(slug, language))
}
