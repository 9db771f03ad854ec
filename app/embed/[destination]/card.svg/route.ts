import { drawPicture } from '../draw-picture'
import { embedResponse, readEmbed } from '../read-embed'

/** The weather card as a picture with its text in it. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/embed/[destination]/card.svg'>,
): Promise<Response> {
  const embed = await readEmbed(new URL(request.url), (await params).destination)
  if (embed instanceof Response) return embed
  return embedResponse(await drawPicture(embed), embed, {
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors *",
  })
}
