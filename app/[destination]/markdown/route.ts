import { pageMarkdown } from '@/components/markdown/page-markdown'
import { pagePath } from '@/components/page/page-path'
import { loadArticle } from '@/lib/destinations/article'
import { readSources } from '@/lib/destinations/source'
import { contentLanguage } from '@/lib/languages'
import { getSettings } from '@/lib/settings'
import { readEmbed } from '../../embed/[destination]/read-embed'
import { textResponse } from '../../text-response'

/** The page as Markdown; `/chongjin.md` leads here. */
export async function GET(request: Request, { params }: RouteContext<'/[destination]/markdown'>): Promise<Response> {
  const embed = await readEmbed(new URL(request.url), (await params).destination)
  if (embed instanceof Response) return embed
  const { slug } = embed.destination
  const [article, sources] = await Promise.all([loadArticle(slug, contentLanguage), readSources(slug)])
  // The article is not translated here, whatever language the weather is in.
  const link = `<${getSettings().siteUrl}${pagePath(slug, contentLanguage)}>; rel="canonical"`
  return textResponse(request, pageMarkdown({ embed, article, sources }), 'text/markdown', { link })
}
