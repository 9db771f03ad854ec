import type { ReactNode } from 'react'

/** A link that somebody pays for, with the words that say so right before it, where nobody can miss them. */
export function PaidLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <>
      <span className="paid">Paid link: this site may earn money by it.</span>{' '}
      <a href={url} rel="sponsored nofollow noopener">
        {children}
      </a>
    </>
  )
}
