import { cleanLine, cleanText } from '@/lib/clean-text'
import type { PublishedReply } from '@/lib/replies/reply'
import { Way } from './reply-document'
import { ReplyForm, type ReplyFormProps } from './reply-form'
import { sendPath } from './reply-paths'
import { ReplyText } from './reply-text'
import { anonymous } from './thread-list'

interface ComposePageProps extends ReplyFormProps {
  place: string
  /** What is to be answered, if anything. */
  parent: PublishedReply | null
  /** What has to be said before the form, if anything. */
  notice: string | null
  /** The text as it will look, for who could not see that before. */
  isPreview: boolean
}

/** Where a reply is written, looked over, or mended. */
export function ComposePage({ place, parent, notice, isPreview, ...form }: ComposePageProps) {
  const { slug, values, faults } = form
  const hasFault = faults.name !== undefined || faults.text !== undefined
  return (
    <>
      <Way slug={slug} name={place} last={{ href: sendPath(slug), text: 'Replies' }} />
      <h1>{isPreview ? 'Look it over' : parent ? 'Send an answer' : `Send a reply about ${place}`}</h1>
      {(notice ?? hasFault) && (
        <p className="reply-notice" role="alert">
          {notice ?? 'Nothing has been sent yet: something has to be mended first. Your text is below.'}
        </p>
      )}
      {parent && (
        <figure className="document__quoted">
          <figcaption className="document__caption">You answer</figcaption>
          <p className="reply__byline">
            <bdi className="reply__writer">{parent.name ?? anonymous}</bdi>
          </p>
          <ReplyText {...parent} />
        </figure>
      )}
      {isPreview && (
        <figure className="document__quoted">
          <figcaption className="document__caption">Your reply, as it will look</figcaption>
          <p className="reply__byline">
            <bdi className="reply__writer">{cleanLine(values.name) || anonymous}</bdi>
          </p>
          <ReplyText text={cleanText(values.text)} language={null} />
        </figure>
      )}
      <ReplyForm {...form} />
    </>
  )
}
