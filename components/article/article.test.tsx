import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Article as LoadedArticle } from '@/lib/destinations/article'
import { citationsIn } from '@/lib/destinations/articles/article-model'
import { parseArticle } from '@/lib/destinations/articles/parse-article'
import { harmless, oddSources, refused } from '@/lib/destinations/articles/testing/odd-articles'
import type { Source } from '@/lib/destinations/source'
import { Article } from './article'

function sourceOf(id: string): Source {
  const unknown = { published: null, readOn: null, note: null }
  return { id, title: id, publisher: id, url: 'https://example.org/', kind: 'reference', ...unknown }
}

function render(text: string): string {
  const { blocks } = parseArticle(text, oddSources)
  // Also what has faults is drawn here, and cites what there is not.
  const sources = [...new Set([...oddSources, ...citationsIn(blocks)])].map(sourceOf)
  const article: LoadedArticle = { blocks, language: 'en', headings: [], wordCount: 0, markdown: '' }
  return renderToStaticMarkup(<Article article={article} sources={sources} language="en" />)
}

/** The HTML within the element of the prose, with footnote marks as "#1". */
function proseOf(text: string): string {
  const [, prose = ''] = /^<div [^>]*>(.*)<\/div>$/s.exec(render(text)) ?? []
  return prose.replaceAll(/<sup class="cite"><a [^>]*>(\d+)<\/a><\/sup>/g, '#$1')
}

/** Every element and attribute of HTML, as "a href", and each address that leads out of the page. */
function partsOf(html: string): Set<string> {
  const parts = new Set<string>()
  const parser = new Parser({
    onopentag(name, attributes) {
      parts.add(name)
      for (const [attribute, value] of Object.entries(attributes)) {
        parts.add(attribute === 'href' && !value.startsWith('#source-') ? value : `${name} ${attribute}`)
      }
    },
  })
  parser.end(html)
  return parts
}

const allowed = new Set([
  ...['div', 'div class', 'div lang', 'div dir', 'h2', 'h2 id', 'p', 'ul', 'ol', 'li', 'em', 'strong'],
  ...['span', 'span lang', 'span dir', 'sup', 'sup class', 'a', 'a href', 'a aria-label'],
])

test.each(harmless)('%s is shown harmlessly', (_, text, html) => {
  expect(proseOf(text)).toBe(html)
})

test('nothing is drawn but what an article may have, whatever is written', () => {
  const pieces = [...refused, ...harmless].map(([, text]) => text)
  const between = ['', ' ', '\n', '\n\n', '\n- ', '\n  ', '*', '**', '> ', '<', '[', '](', ')', '"', '`', '\\', '&', '|', '~', '{', '}']
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...between), fc.string()), { maxLength: 12 })
  fc.assert(
    fc.property(text, (parts) => {
      for (const part of partsOf(render(parts.join('')))) expect(allowed).toContain(part)
    }),
    { numRuns: 200 },
  )
})

test('an article that cannot be shown is said to be that, in the language of the page', () => {
  expect(renderToStaticMarkup(<Article article={null} sources={[]} language="de" />)).toBe(
    '<p class="empty">Der Artikel kann zurzeit nicht gezeigt werden. Der Rest dieser Seite ist vollständig.</p>',
  )
})
