import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evaluate } from '@mdx-js/mdx'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import { type Language, contentLanguage } from '../languages'
import { contentPath, hasContent, once } from './content-folder'
import { keepUnits } from './keep-units'

/** A heading of the second level, and where in the page it is. */
export interface Heading {
  id: string
  text: string
}

export interface Article {
  Content: MDXContent
  headings: Heading[]
  /** What it is written in. */
  language: Language
}

/** The file of an article; a translation has its language before the extension: `article.ko.mdx`. */
export function articleFile(language: Language): string {
  return language === contentLanguage ? 'article.mdx' : `article.${language}.mdx`
}

/** The article of a destination as it was written in a language, in MDX. */
export function readArticleText(destinationSlug: string, language: Language): Promise<string> {
  return readFile(contentPath(destinationSlug, articleFile(language)), 'utf8')
}

/**
 * The article of a destination in a language, or in the one that it was written in where nobody has translated
 * it. It is compiled when it is first asked for: a build neither holds the articles nor grows with them.
 *
 * @throws Error naming the file, for MDX that does not compile
 */
export async function loadArticle(destinationSlug: string, wish: Language): Promise<Article> {
  const language = (await hasContent(destinationSlug, articleFile(wish))) ? wish : contentLanguage
  const file = articleFile(language)
  return once(join(destinationSlug, file), async () => {
    const text = keepUnits(await readArticleText(destinationSlug, language))
    const [code] = /^(import|export) .*$/m.exec(text) ?? []
    if (code) throw new Error(`${destinationSlug}/${file}: "${code}" is code, and an article holds none`)
    try {
      const { default: Content } = await evaluate(text, { ...runtime, development: false })
      return { Content, headings: headingsIn(text), language }
    } catch (error) {
      throw new Error(`${destinationSlug}/${file}: ${String(error)}`, { cause: error })
    }
  })
}

/** Where a heading is, after its text. */
export function headingId(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
}

function headingsIn(text: string): Heading[] {
  return [...text.matchAll(/^## +(.+?) *$/gm)].map(([, heading = '']) => ({ id: headingId(heading), text: heading }))
}
