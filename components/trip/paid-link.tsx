import type { ComponentProps } from 'react'
import { type Language, directionOf } from '@/lib/languages'
import { tripWords } from './words/languages'

type Anchor = Pick<ComponentProps<'a'>, 'lang' | 'dir' | 'children'>

/** A link that somebody pays for, with the words that say so right before it, where nobody can miss them. */
export function PaidLink({ url, language, ...anchor }: Anchor & { url: string; language: Language }) {
  return (
    <>
      <span className="paid" dir={directionOf(language)}>
        {tripWords[language].paidLink}
      </span>{' '}
      <a href={url} rel="sponsored nofollow noopener" {...anchor} />
    </>
  )
}
