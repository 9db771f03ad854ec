import type { MDXContent } from 'mdx/types'

/** The article of a destination, compiled. */
export async function loadArticle(destinationSlug: string): Promise<MDXContent> {
  const { default: article } = await import(`../../content/${destinationSlug}/article.mdx`)
  return article
}
