import type { Language } from '@/lib/languages'
import type { DraftFaults } from '@/lib/replies/read-draft'
import type { OwnReply } from '@/lib/replies/own-reply'
import { longInstant } from '../ui/long-date'
import { fill } from '../weather/words/words'
import { FaultSummary } from './fault-summary'
import { Way } from './reply-document'
import { ReplyFields, type ReplyFieldValues } from './reply-fields'
import { inLanguage, receiptPath, replyPath } from './reply-paths'
import { ReplyText } from './reply-text'
import { faultTexts } from './unsent-texts'
import { replyWords } from './words/languages'

interface ReceiptPageProps {
  place: { slug: string; name: string }
  language: Language
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
  const { place, language, site, receiptKey, reply, editableUntil, values, faults, notice, isModerated } = props
  const { yourReply, anonymous, receipt } = replyWords[language]
  const path = receiptPath(place.slug, receiptKey)
  const action = inLanguage(path, language)
  const texts = faultTexts(faults, language)
  return (
    <>
      <Way {...place} language={language} />
      <h1>{receipt.headings[reply.state]}</h1>
      {notice && <FaultSummary notice={notice} faults={{}} />}
      <StatusText {...{ reply, place, language, isModerated }} />
      {reply.state !== 'deleted' && (
        <>
          <section className="document__quoted" aria-label={yourReply}>
            <p className="reply__byline">
              <bdi className="reply__writer">{reply.name ?? anonymous}</bdi>
              <span className="reply__time">
                <time dateTime={reply.createdAt}>{longInstant(reply.createdAt, language)}</time>
              </span>
            </p>
            <ReplyText {...reply} />
          </section>
          {values && !editableUntil && (
            <figure className="document__quoted">
              <figcaption className="document__caption">{receipt.wanted}</figcaption>
              <ReplyText text={values.text} language={null} />
            </figure>
          )}
          <section className="document__section" aria-labelledby="link">
            <h2 id="link">{receipt.link}</h2>
            <p className="document__lead">{receipt.linkAdvice}</p>
            <code className="document__address" dir="ltr">
              {site + path}
            </code>
          </section>
          {editableUntil && (
            <section className="document__section" aria-labelledby="change">
              <h2 id="change">{receipt.change}</h2>
              <p className="document__lead">
                {fill(receipt.changeUntil, { time: longInstant(editableUntil, language) })}
              </p>
              <form className="reply-form" method="post" action={action}>
                {(texts.name ?? texts.text) && <FaultSummary notice={receipt.faulty} faults={texts} />}
                <ReplyFields language={language} values={values ?? valuesOf(reply)} faults={faults} />
                <p>
                  <button type="submit" className="button" name="change" value="text">
                    {receipt.save}
                  </button>
                </p>
              </form>
            </section>
          )}
          <section className="document__section" aria-labelledby="delete">
            <h2 id="delete">{receipt.delete}</h2>
            <details>
              <summary>{receipt.deleteForGood}</summary>
              <form method="post" action={action} className="document__main">
                <p>{receipt.deleteMeans}</p>
                <p>
                  <button type="submit" className="button" name="change" value="delete">
                    {receipt.deleteMine}
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

type StatusTextProps = Pick<ReceiptPageProps, 'reply' | 'place' | 'language' | 'isModerated'>

function StatusText({ reply, place, language, isModerated }: StatusTextProps) {
  const { state, reason, id } = reply
  const { receipt, nobodyReviews } = replyWords[language]
  if (state === 'approved') {
    return (
      <p className="document__lead">
        <a href={inLanguage(replyPath(place.slug, id), language)}>{receipt.see}</a>
      </p>
    )
  }
  if (state === 'rejected') {
    return (
      <>
        {reason && (
          <p className="document__lead">
            {receipt.reason} <bdi>{reason}</bdi>
          </p>
        )}
        <p className="document__lead">{receipt.erasedLater}</p>
      </>
    )
  }
  if (state === 'deleted') return <p className="document__lead">{receipt.erased}</p>
  return (
    <p className="document__lead">
      {receipt.waits}
      {!isModerated && ` ${nobodyReviews}`}
    </p>
  )
}
