import { createElement } from 'react'
import { EmbedFragment } from '@/components/embed/embed-fragment'
import { hostedStylesheet } from '@/components/embed/embed-stylesheet'
import { embedResponse, readEmbed } from '../read-embed'

/** The weather card for the custom element: styles and markup, without a document around them. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/embed/[destination]/card'>,
): Promise<Response> {
  const embed = await readEmbed(new URL(request.url), (await params).destination)
  if (embed instanceof Response) return embed

  const stylesheet = hostedStylesheet(embed.options.show, embed.weather !== null)
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(createElement(EmbedFragment, { embed, stylesheet }))
  return embedResponse(markup, embed, { 'content-type': 'text/html; charset=utf-8' })
}
