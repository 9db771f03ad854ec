import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'
import { UnhydratedMarkup } from './unhydrated-markup'
import { markupInPassing } from './markup-in-passing'

/**
 * What a reader's browser has nothing to do with but to show it. React would send it twice, as HTML and as what
 * hydration starts from, and go through all of it again; this is sent as HTML alone.
 *
 * @param children components without hooks, client components or data to wait for
 */
export async function StaticMarkup({
  as,
  hydratedLater = false,
  children,
}: {
  as?: 'div' | 'dl'
  /** For now only: it has the marks by which React finds its way when it is hydrated after all, and a root for that. */
  hydratedLater?: boolean
  children: ReactNode
}) {
  // Next allows this import in a server component by name only when it is made at run time.
  const { renderToStaticMarkup, renderToString } = await import('react-dom/server')
  // The root is an element within, since React looks for the page's own root at elements that the page has.
  const html = hydratedLater ? `<div class="contents">${renderToString(children)}</div>` : renderToStaticMarkup(children)
  const id = `m${createHash('sha256').update(html).digest('base64url').slice(0, 8)}`
  markupInPassing.set(id, html)
  return <UnhydratedMarkup id={id} as={as} />
}
