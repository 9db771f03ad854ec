import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evaluate } from '@mdx-js/mdx'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import { contentPath, once } from './content-folder'

const file = 'article.mdx'

/**
 * The article of a destination, compiled when it is first asked for: a build neither holds the articles nor
 * grows with them.
 *
 * @throws Error naming the file, for MDX that does not compile
 */
export function loadArticle(destinationSlug: string): Promise<MDXContent> {
  return once(join(destinationSlug, file), async () => {
    const text = await readFile(contentPath(destinationSlug, file), 'utf8')
    const [code] = /^(import|export) .*$/m.exec(text) ?? []
    if (code) throw new Error(`${destinationSlug}/${file}: "${code}" is code, and an article holds none`)
    try {
      const { default: article } = await evaluate(text, { ...runtime, development: false })
      return article
    } catch (error) {
      throw new Error(`${destinationSlug}/${file}: ${String(error)}`, { cause: error })
    }
  })
}
