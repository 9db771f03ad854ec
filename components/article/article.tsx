import type { MDXComponents } from 'mdx/types'
import { type Article as LoadedArticle, headingId } from '@/lib/destinations/article'
import type { Source } from '@/lib/destinations/source'
import { type Language, directionOf, languageTag } from '@/lib/languages'
import { Citation } from './citation'

/** An article's prose, in its own language; each `<Cite id="…" />` in it becomes a footnote mark. */
export function Article({
  article: { Content, language: written },
  sources,
  language,
}: {
  article: LoadedArticle
  sources: Source[]
  /** That of the page around it. */
  language: Language
}) {
  const components: MDXComponents = {
    Cite: ({ id }: { id: string }) => <Citation id={id} sources={sources} language={language} />,
    h2: ({ children }: { children?: string }) => <h2 id={headingId(children ?? '')}>{children}</h2>,
  }
  return (
    <div className="prose" lang={languageTag(written)} dir={directionOf(written)}>
      <Content components={components} />
    </div>
  )
}
