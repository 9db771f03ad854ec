import { plainText } from '@/components/embed/plain-text'
import { embedResponse, readEmbed } from '../read-embed'

/** The weather card in plain text; `/chongjin.txt` leads here. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/embed/[destination]/text'>,
): Promise<Response> {
  const embed = await readEmbed(new URL(request.url), (await params).destination)
  if (embed instanceof Response) return embed
  return embedResponse(plainText(embed), embed, { 'content-type': 'text/plain; charset=utf-8' })
}
