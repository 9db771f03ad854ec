import { pictureSize } from '@/components/embed/picture-size'
import { rasterize } from '@/lib/pictures/rasterize'
import { drawPicture } from '../draw-picture'
import { embedResponse, readEmbed } from '../read-embed'

/** The weather card as a picture for where SVG is not shown: mail, forums, previews of links. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/embed/[destination]/card.png'>,
): Promise<Response> {
  const embed = await readEmbed(new URL(request.url), (await params).destination)
  if (embed instanceof Response) return embed
  const picture = await rasterize(await drawPicture(embed), pictureSize.width * 2, embed.options.lang)
  return embedResponse(picture, embed, { 'content-type': 'image/png' })
}
