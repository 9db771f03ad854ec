import type { ReactNode } from 'react'
import { pageWords } from '@/components/page/words/languages'
import { documentStylesheet } from '@/components/replies/document-stylesheet'
import { ReplyDocument } from '@/components/replies/reply-document'
import { ReplyText } from '@/components/replies/reply-text'
import { replyWords } from '@/components/replies/words/languages'
import type { Refusal } from '@/components/replies/words/words'
import { findDestination } from '@/lib/destinations/destination'
import { placeName } from '@/lib/destinations/place-name'
import { type Language, languageTag } from '@/lib/languages'
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

interface ReplyResponseOptions {
  status?: number
  headers: Record<string, string>
  canonical?: string
}

/** A page about replies; one with a canonical address may be found by anybody. */
export function replyResponse(
  language: Language,
  title: string,
  content: ReactNode,
  { status, headers, canonical }: ReplyResponseOptions,
): Promise<Response> {
  const document = (
    <ReplyDocument language={language} title={title} stylesheet={documentStylesheet} canonical={canonical}>
      {content}
    </ReplyDocument>
  )
  const spoken = { vary: 'Accept-Language', 'content-language': languageTag(language) }
  return documentResponse(document, { stylesheet: documentStylesheet, status, headers: { ...headers, ...spoken } })
}

/** A destination as it is called in the language of a page. */
export interface NamedPlace {
  slug: string
  name: string
}

/**
 * Answers about the replies of a place, or says that there is no such place, or that they cannot be had.
 *
 * @param written what somebody wanted to have stored, who gets it back if it is not
 */
export async function withReplies(
  slug: string,
  language: Language,
  answer: (place: NamedPlace, database: ReplyDatabase) => Promise<Response>,
  written = '',
): Promise<Response> {
  const place = await findPlace(slug, language)
  if (!place) return noPlace(language)
  try {
    return await answer(place, await getReplyDatabase())
  } catch (error) {
    console.error(`The replies cannot be had. ${String(error)}`)
    const { unreachable, notStored } = replyWords[language].refusals
    const content = (
      <>
        <h1>{unreachable.title}</h1>
        <p className="document__lead">{unreachable.reason}</p>
        {written && (
          <figure className="document__quoted">
            <figcaption className="document__caption">{notStored}</figcaption>
            <ReplyText text={written} language={null} />
          </figure>
        )}
      </>
    )
    const headers = { ...privately, ...retryAfterHeader(30) }
    return replyResponse(language, unreachable.title, content, { status: 503, headers })
  }
}

export async function findPlace(slug: string, language: Language): Promise<NamedPlace | null> {
  const destination = await findDestination(slug)
  return destination && { slug: destination.slug, name: placeName(destination, language) }
}

export function noPlace(language: Language): Promise<Response> {
  return refusal(language, 404, pageWords[language].notFound)
}

/** Says, in a page, what is not to be had. */
export function refusal(language: Language, status: number, { title, reason }: Refusal): Promise<Response> {
  const content = (
    <>
      <h1>{title}</h1>
      <p className="document__lead">{reason}</p>
    </>
  )
  return replyResponse(language, title, content, { status, headers: privately })
}
