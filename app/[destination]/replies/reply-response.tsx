import type { ReactNode } from 'react'
import { documentStylesheet } from '@/components/replies/document-stylesheet'
import { ReplyDocument } from '@/components/replies/reply-document'
import { ReplyText } from '@/components/replies/reply-text'
import { type Destination, findDestination } from '@/lib/destinations/destination'
import { getReplyDatabase, type ReplyDatabase } from '@/lib/replies/reply-database'
import { documentResponse, privately } from '../../document-response'

/** What is published changes seldom, and has to be there, or gone, within a minute. */
export const publicly = {
  'cache-control': 'public, max-age=0, s-maxage=30',
  'referrer-policy': 'strict-origin-when-cross-origin',
}

/** When it is worth to try again, in seconds, if that is known. */
export function retryAfterHeader(seconds: number | null): Record<string, string> {
  return seconds === null ? {} : { 'retry-after': `${seconds}` }
}

/** A page about replies; one with a canonical address may be found by anybody. */
export function replyResponse(
  title: string,
  content: ReactNode,
  { status, headers, canonical }: { status?: number; headers: Record<string, string>; canonical?: string },
): Promise<Response> {
  const document = (
    <ReplyDocument title={title} stylesheet={documentStylesheet} canonical={canonical}>
      {content}
    </ReplyDocument>
  )
  return documentResponse(document, { stylesheet: documentStylesheet, status, headers })
}

/**
 * Answers about the replies of a place, or says that there is no such place, or that they cannot be had.
 *
 * @param written what somebody wanted to have stored, who gets it back if it is not
 */
export async function withReplies(
  slug: string,
  answer: (destination: Destination, database: ReplyDatabase) => Promise<Response>,
  written = '',
): Promise<Response> {
  const destination = await findDestination(slug)
  if (!destination) return refusal(404, 'This place is not on the chart', 'There is no page at this address.')
  try {
    return await answer(destination, await getReplyDatabase())
  } catch (error) {
    console.error(`The replies cannot be had. ${String(error)}`)
    const content = (
      <>
        <h1>The replies cannot be reached</h1>
        <p className="document__lead">The fault is ours, and it may pass: what was stored is not lost.</p>
        {written && (
          <figure className="document__quoted">
            <figcaption className="document__caption">What you wrote, which has not been stored</figcaption>
            <ReplyText text={written} language={null} />
          </figure>
        )}
      </>
    )
    const headers = { ...privately, ...retryAfterHeader(30) }
    return replyResponse('The replies cannot be reached', content, { status: 503, headers })
  }
}

/** Says, in a page, what is not to be had. */
export function refusal(
  status: number,
  title: string,
  reason: string,
): Promise<Response> {
  const content = (
    <>
      <h1>{title}</h1>
      <p className="document__lead">{reason}</p>
    </>
  )
  return replyResponse(title, content, { status, headers: privately })
}
