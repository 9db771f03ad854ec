'use client'

import { useState } from 'react'

/**
 * The place of `StaticMarkup` in the page. In the browser it holds what is there already: should React ever have
 * to make the page anew, nothing is lost.
 */
export function UnhydratedMarkup({ id, as: Element = 'div' }: { id: string; as?: 'div' | 'dl' }) {
  const [html] = useState(() => markupOf(id))
  return <Element id={id} className="contents" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}

function markupOf(id: string): string {
  if (typeof document !== 'undefined') return document.getElementById(id)?.innerHTML ?? ''
  const { portolanMarkup } = globalThis as { portolanMarkup?: Map<string, string> }
  const html = portolanMarkup?.get(id)
  if (html === undefined) throw new Error('Markup of the page was lost between its making and its sending.')
  return html
}
