import { problem } from '@/lib/http/problem'
import { exportReplies } from '@/lib/replies/export-replies'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { getSettings } from '@/lib/settings'
import { privately } from '../../document-response'
import { isSignedIn } from '../moderation-access'

/** All replies as a JSON array, in a file to keep. */
export async function GET(request: Request): Promise<Response> {
  const { moderationSecret: secret } = getSettings()
  try {
    const database = await getReplyDatabase()
    if (secret === null || !(await isSignedIn(request, secret, database))) {
      return problem(401, 'Unauthorized', 'This is for those who are signed in at /moderation.')
    }
    return new Response(jsonArray(exportReplies(database)), {
      headers: {
        ...privately,
        'content-type': 'application/json',
        'content-disposition': 'attachment; filename="replies.json"',
      },
    })
  } catch (error) {
    console.error(`Replies cannot be exported. ${String(error)}`)
    return problem(503, 'Service Unavailable', 'The replies cannot be reached now.', { 'retry-after': '30' })
  }
}

/** Written out as it is read: there may be many. */
function jsonArray(values: AsyncGenerator<object>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let separator = '[\n'
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await values.next()
      if (!done) {
        controller.enqueue(encoder.encode(separator + JSON.stringify(value)))
        separator = ',\n'
        return
      }
      controller.enqueue(encoder.encode(separator === ',\n' ? '\n]\n' : '[]\n'))
      controller.close()
    },
  })
}
