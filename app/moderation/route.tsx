import type { ReactNode } from 'react'
import { documentStylesheet } from '@/components/replies/document-stylesheet'
import keys from '@/components/replies/moderation/moderation-keys.js?minified'
import { Moderation } from '@/components/replies/moderation/moderation-page'
import { moderationPath, readModerationQuery } from '@/components/replies/moderation/moderation-query'
import moderationStylesheet from '@/components/replies/moderation/moderation.css?minified'
import { ClosedPage, SignInPage } from '@/components/replies/moderation/sign-in-page'
import { ReplyDocument } from '@/components/replies/reply-document'
import { clientNetwork } from '@/lib/http/client-address'
import { readForm } from '@/lib/http/read-form'
import { requestOrigin } from '@/lib/http/request-origin'
import { log } from '@/lib/log'
import { cleanLine } from '@/lib/clean-text'
import { type SeenReply, decide, undoDecisions } from '@/lib/replies/moderation-decisions'
import { moderationPageSize, readModerationPage } from '@/lib/replies/moderation-lists'
import { getReplyDatabase, type ReplyDatabase } from '@/lib/replies/reply-database'
import { getSettings } from '@/lib/settings'
import { renewPages } from '../[destination]/renew-pages'
import { documentResponse, privately } from '../document-response'
import { isSignedIn, signedIn, signedOut, trySecret } from './moderation-access'
import { outcomeSaid, readOutcome, writeOutcome } from './outcome-cookie'

/** The lists of replies, for who is signed in. */
export async function GET(request: Request): Promise<Response> {
  const { moderationSecret: secret } = getSettings()
  if (secret === null) return respond(<ClosedPage />, 403)
  return withDatabase(async (database) => {
    if (!(await isSignedIn(request, secret, database))) return respond(<SignInPage notice={null} />)
    const query = readModerationQuery(new URL(request.url).searchParams)
    const content = await readModerationPage(database, query.list, query.search, query.page)
    const pageCount = Math.ceil(content.found / moderationPageSize)
    // Who has decided on all of the last page goes on with the one before, and is told the outcome there.
    if (pageCount > 0 && query.page > pageCount) return seeOther(moderationPath({ ...query, page: pageCount }))
    const outcome = readOutcome(request)
    const page = <Moderation query={query} content={content} outcome={outcome} />
    return respond(page, 200, outcome ? { 'set-cookie': outcomeSaid() } : {})
  })
}

/** Signs in and out, and decides. */
export async function POST(request: Request): Promise<Response> {
  const { moderationSecret: secret, siteUrl } = getSettings()
  if (secret === null) return respond(<ClosedPage />, 403)
  if (requestOrigin(request.headers, siteUrl) !== 'own') {
    return respond(<SignInPage notice="That did not come from this page. Nothing has been done." />, 403)
  }
  const form = await readForm(request)
  if ('status' in form) return respond(<h1>That could not be read. Nothing has been done.</h1>, form.status)
  const field = (name: string) => form.fields.get(name) ?? ''

  const action = field('action')
  return withDatabase(async (database) => {
    if (action === 'sign-in') return signIn(database, secret, field('secret'), clientNetwork(request.headers))
    if (!(await isSignedIn(request, secret, database))) {
      return respond(<SignInPage notice="You are not signed in, or no longer. Nothing has been done." />, 401)
    }
    if (action === 'sign-out') return seeOther('/moderation', await signedOut(database))
    const seen = form.fields.getAll('reply').flatMap(readSeen)
    const outcome = await carryOut(database, action, seen, cleanLine(field('reason')))
    if (!outcome) return respond(<h1>That is nothing that can be done here.</h1>, 400)
    return seeOther(moderationPath(readModerationQuery(new URL(request.url).searchParams)), outcome)
  })
}

async function signIn(database: ReplyDatabase, secret: string, given: string, network: string): Promise<Response> {
  const outcome = await trySecret(secret, given, network)
  if (typeof outcome === 'number') {
    const notice = `Too many attempts. Please wait ${Math.ceil(outcome / 60)} min.`
    return respond(<SignInPage notice={notice} />, 429, { 'retry-after': `${outcome}` })
  }
  if (outcome === 'right') {
    log.info('A moderator signed in')
    return seeOther('/moderation', await signedIn(secret, database))
  }
  log.warn('Somebody tried to sign in to moderate, with a wrong secret')
  return respond(<SignInPage notice="That is not the secret of this site." />, 401)
}

/** A cookie with what is to be said of it after; null for what nobody can do. */
async function carryOut(
  database: ReplyDatabase,
  action: string,
  seen: SeenReply[],
  reason: string,
): Promise<string | null> {
  if (!['approve', 'reject', 'undo'].includes(action)) return null
  if (seen.length === 0) return writeOutcome('nothing-selected')
  if (action === 'reject' && reason === '') return writeOutcome('no-reason')
  const now = new Date()
  const changed =
    action === 'undo'
      ? await undoDecisions(database, seen)
      : action === 'approve'
        ? await decide(database, seen, 'approved', null, now)
        : await decide(database, seen, 'rejected', reason, now)
  if (changed.length > 0) log.info({ action, reason, replies: changed.map(({ id }) => id) }, 'moderated')
  for (const destination of new Set(changed.map((reply) => reply.destination))) renewPages(destination)
  return writeOutcome(action, changed, seen.length - changed.length)
}

/** A reply in the form `{id}.{revision}`. */
function readSeen(text: string): SeenReply[] {
  const [, id, revision] = /^([\w-]{1,40})\.(\d{1,9})$/.exec(text) ?? []
  return id ? [{ id, revision: Number(revision) }] : []
}

async function withDatabase(action: (database: ReplyDatabase) => Promise<Response>): Promise<Response> {
  try {
    return await action(await getReplyDatabase())
  } catch (error) {
    console.error(`Replies cannot be moderated. ${String(error)}`)
    const content = <h1>The replies cannot be reached at the moment. Nothing has been changed.</h1>
    return respond(content, 503, { 'retry-after': '30' })
  }
}

function seeOther(location: string, cookie?: string): Response {
  const cookies: Record<string, string> = cookie === undefined ? {} : { 'set-cookie': cookie }
  return new Response(null, { status: 303, headers: { ...privately, ...cookies, location } })
}

function respond(content: ReactNode, status = 200, headers: Record<string, string> = {}): Promise<Response> {
  const stylesheet = documentStylesheet + moderationStylesheet
  const document = (
    <ReplyDocument language="en" title="Moderation" stylesheet={stylesheet} script={keys}>
      {content}
    </ReplyDocument>
  )
  return documentResponse(document, { stylesheet, script: keys, status, headers: { ...privately, ...headers } })
}
