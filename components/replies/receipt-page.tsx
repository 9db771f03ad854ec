import type { DraftFaults } from '@/lib/replies/read-draft'
import type { OwnReply } from '@/lib/replies/own-reply'
import { UtcTime } from '../ui/utc-time'
import { Way } from './reply-document'
import { ReplyFields, type ReplyFieldValues } from './reply-fields'
import { receiptPath, replyPath } from './reply-paths'
import { ReplyText } from './reply-text'
import { anonymous } from './thread-list'

interface ReceiptPageProps {
  place: { slug: string; name: string }
  site: string
  receiptKey: string
  reply: OwnReply
  /** Until when it can be changed: an instant; null when that is over. */
  editableUntil: string | null
  /** What was to be stored instead, and is not; null where nothing was to be changed. */
  values: ReplyFieldValues | null
  faults: DraftFaults
  notice: string | null
  /** Whether anybody can approve it here. */
  isModerated: boolean
}

/** What the writer of a reply may see, change and delete, and nobody else. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { place, site, receiptKey, reply, editableUntil, values, faults, notice, isModerated } = props
  const path = receiptPath(place.slug, receiptKey)
  const hasFault = faults.name !== undefined || faults.text !== undefined
  return (
    <>
      <Way {...place} />
      <h1>{headings[reply.state]}</h1>
      {notice && (
        <p className="reply-notice" role="alert">
          {notice}
        </p>
      )}
      <StatusText reply={reply} place={place} isModerated={isModerated} />
      {reply.state !== 'deleted' && (
        <>
          <section className="document__quoted" aria-label="Your reply">
            <p className="reply__byline">
              <bdi className="reply__writer">{reply.name ?? anonymous}</bdi>
              <span className="reply__time">
                <UtcTime instant={reply.createdAt} />
              </span>
            </p>
            <ReplyText {...reply} />
          </section>
          {values && !editableUntil && (
            <figure className="document__quoted">
              <figcaption className="document__caption">What you wanted it to be</figcaption>
              <ReplyText text={values.text} language={null} />
            </figure>
          )}
          <section className="document__section" aria-labelledby="link">
            <h2 id="link">Your link to it</h2>
            <p className="document__lead">
              Keep the address of this page. Whoever has it can read this, and delete the reply: there is no other way
              for us to know that it is yours.
            </p>
            <code className="document__address">{site + path}</code>
          </section>
          {editableUntil && (
            <section className="document__section" aria-labelledby="change">
              <h2 id="change">Change it</h2>
              <p className="document__lead">
                Until <UtcTime instant={editableUntil} />. After a change it waits for review again.
              </p>
              <form className="reply-form" method="post" action={path}>
                {hasFault && (
                  <p className="reply-notice" role="alert">
                    Nothing has been changed yet: something has to be mended first.
                  </p>
                )}
                <ReplyFields values={values ?? valuesOf(reply)} faults={faults} />
                <p>
                  <button className="button" name="change" value="text">
                    Save the change
                  </button>
                </p>
              </form>
            </section>
          )}
          <section className="document__section" aria-labelledby="delete">
            <h2 id="delete">Delete it</h2>
            <details>
              <summary>Delete this reply for good</summary>
              <form method="post" action={path} className="document__main">
                <p>Its text and its name are erased at once, here and on the page, and cannot be brought back.</p>
                <p>
                  <button className="button" name="change" value="delete">
                    Delete my reply
                  </button>
                </p>
              </form>
            </details>
          </section>
        </>
      )}
    </>
  )
}

function valuesOf({ name, text, language }: OwnReply): ReplyFieldValues {
  return { name: name ?? '', text, language: language ?? '' }
}

const headings: Record<OwnReply['state'], string> = {
  pending: 'Received: it appears after review',
  approved: 'Your reply is published',
  rejected: 'Your reply is not published',
  deleted: 'Your reply is deleted',
}

function StatusText({ reply, place, isModerated }: Pick<ReceiptPageProps, 'reply' | 'place' | 'isModerated'>) {
  const { state, reason, id } = reply
  if (state === 'approved') {
    return (
      <p className="document__lead">
        <a href={replyPath(place.slug, id)}>See it on the site</a>
      </p>
    )
  }
  if (state === 'rejected') {
    return (
      <p className="document__lead">
        {reason && (
          <>
            The reason: <bdi>{reason}</bdi>.{' '}
          </>
        )}
        It is erased 30 days after that was decided.
      </p>
    )
  }
  if (state === 'deleted') return <p className="document__lead">Its text and its name have been erased.</p>
  return (
    <p className="document__lead">
      It is stored, and waits until somebody has read it.
      {!isModerated && ' On this site nobody reviews replies at the moment, so that may take long.'}
    </p>
  )
}
