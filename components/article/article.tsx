import type { MDXComponents, MDXContent } from 'mdx/types'
import type { Source } from '@/lib/destinations/source'
import { Citation } from './citation'

/** An article's prose; each `<Cite id="…" />` in it becomes a footnote mark. */
export function Article({ content: Content, sources }: { content: MDXContent; sources: Source[] }) {
  const components: MDXComponents = {
    Cite: ({ id }: { id: string }) => <Citation id={id} sources={sources} />,
    h2: ({ children }: { children?: string }) => <h2 id={anchorOf(children ?? '')}>{children}</h2>,
  }
  return (
    <div className="prose">
      <Content components={components} />
    </div>
  )
}

function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
