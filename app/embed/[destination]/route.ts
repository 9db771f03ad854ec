import { createElement } from 'react'
import { EmbedDocument, embedAddress, schemes } from '@/components/embed/embed-document'
import { documentStylesheet } from '@/components/embed/embed-stylesheet'
import { oembedLinks } from '@/components/embed/oembed-address'
import script from '@/components/embed/post-height.js?minified'
import { inlineHash } from '../../document-response'
import { embedResponse, readEmbed } from './read-embed'

/** The weather card as a document, to be framed by any site. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/embed/[destination]'>,
): Promise<Response> {
  const embed = await readEmbed(new URL(request.url), (await params).destination)
  if (embed instanceof Response) return embed

  const { theme, show } = embed.options
  // A scheme that is not the host's gives the frame a ground of its own: then rather that of the card.
  const ground = theme === 'auto' ? '' : 'background:light-dark(#fff,#12202f)'
  const scheme = `:root{color-scheme:${schemes[theme]};${ground}}body{margin:0}`
  const stylesheet = scheme + documentStylesheet(show, embed.weather !== null)
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(createElement(EmbedDocument, { embed, stylesheet, script }))
  return embedResponse(`<!doctype html>${markup}`, embed, {
    'content-type': 'text/html; charset=utf-8',
    link: oembedLinks(embedAddress(embed)),
    'content-security-policy': [
      "default-src 'none'",
      `script-src ${inlineHash(script)}`,
      `style-src ${inlineHash(stylesheet)}`,
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors *',
    ].join('; '),
  })
}
