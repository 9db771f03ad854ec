import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Language, contentLanguage } from '../languages'
import { articleMarkdown } from './articles/article-markdown'
import { type Block, type Heading, countWords } from './articles/article-model'
import { parseArticle } from './articles/parse-article'
import { contentPath, hasContent, once } from './content-folder'
import { readSources } from './source'

export interface Article {
  /** The language that it is written in. */
  language: Language
  blocks: Block[]
  headings: Heading[]
  wordCount: number
  /** The blocks as Markdown, with footnotes `[^source-id]` and without marks of languages. */
  markdown: string
}

/** The file of an article; a translation has its language before the extension: `article.ko.md`. */
export function articleFile(language: Language): string {
  return language === contentLanguage ? 'article.md' : `article.${language}.md`
}

/** The article of a destination as it was written in a language. */
export function readArticleText(destinationSlug: string, language: Language): Promise<string> {
  return readFile(contentPath(destinationSlug, articleFile(language)), 'utf8')
}

/**
 * The article of a destination in a language, or in the one that it was written in where nobody has translated it. One that
 * cannot be shown is logged with its file and line, and keeps no page from being there: a translation is replaced by what it
 * was made from, and without that there is null.
 */
export async function loadArticle(destinationSlug: string, wish: Language): Promise<Article | null> {
  for (const language of new Set([wish, contentLanguage])) {
    try {
      if (language !== contentLanguage && !(await hasContent(destinationSlug, articleFile(language)))) continue
      return await readArticle(destinationSlug, language)
    } catch (error) {
      console.error(`An article cannot be shown. ${(error as Error).message}`)
    }
  }
  return null
}

/** @throws Error naming the file, and the line of the first fault */
function readArticle(destinationSlug: string, language: Language): Promise<Article> {
  const file = join(destinationSlug, articleFile(language))
  return once(file, async () => {
    const [text, sources] = await Promise.all([readArticleText(destinationSlug, language), readSources(destinationSlug)])
    const { blocks, faults } = parseArticle(text, sources.map(({ id }) => id))
    const [first] = faults
    if (first) {
      const others = faults.length > 1 ? ` More is wrong with it: see "npm run check:content".` : ''
      throw new Error(`${file}:${first.place.line}:${first.place.column}: ${first.message}${others}`)
    }
    const headings = blocks.filter((block) => block.type === 'heading').map(({ id, text }) => ({ id, text }))
    return { language, blocks, headings, wordCount: countWords(blocks, language), markdown: articleMarkdown(blocks) }
  })
}
