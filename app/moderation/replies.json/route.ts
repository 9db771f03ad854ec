import { problem } from '@/lib/http/problem'
import { exportReplies } from '@/lib/replies/export-replies'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { getSettings } from '@/lib/settings'
import { privately } from '../../document-response'
import { isSignedIn } from '../moderation-access'

/** All replies as a JSON array, in a file to keep. */
export async function GET(request: Request): Promise<Response> {
  const { moderationSecret: secret } = getSettings()
  if (secret === null || !isSignedIn(request, secret)) {
    return problem(401, 'Unauthorized', 'This is for those who are signed in at /moderation.')
  }
  const database = await getReplyDatabase()
  const encoder = new TextEncoder()
  const replies = exportReplies(database)
  let separator = '[\n'
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await replies.next()
      if (done) {
        controller.enqueue(encoder.encode(separator === '[\n' ? '[]\n' : '\n]\n'))
        return controller.close()
      }
      controller.enqueue(encoder.encode(separator + JSON.stringify(value)))
      separator = ',\n'
    },
  })
  return new Response(stream, {
    headers: {
      ...privately,
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="replies.json"',
    },
  })
}
