import { cleanLine, cleanText } from '@/lib/clean-text'
import type { PublishedReply } from '@/lib/replies/reply'
import { fill } from '../weather/words/words'
import { FaultSummary } from './fault-summary'
import { Way } from './reply-document'
import { ReplyForm, type ReplyFormProps } from './reply-form'
import { inLanguage, sendPath } from './reply-paths'
import { ReplyText } from './reply-text'
import { faultTexts } from './unsent-texts'
import { replyWords } from './words/languages'

interface ComposePageProps extends ReplyFormProps {
  place: { slug: string; name: string }
  /** What is to be answered, if anything. */
  parent: PublishedReply | null
  /** What has to be said before the form; empty for nothing. */
  notice: string
  /** The text as it will look, for who could not see that before. */
  isPreview: boolean
}

/** Where a reply is written, looked over, or mended. */
export function ComposePage({ place, parent, notice, isPreview, ...form }: ComposePageProps) {
  const { language, values, faults } = form
  const { replies, anonymous, compose } = replyWords[language]
  const heading = parent ? compose.answerHeading : fill(compose.heading, { place: place.name })
  return (
    <>
      <Way {...place} language={language} last={{ href: inLanguage(sendPath(place.slug), language), text: replies }} />
      <h1>{isPreview ? compose.previewHeading : heading}</h1>
      {notice && <FaultSummary notice={notice} faults={faultTexts(faults, language)} />}
      {parent && (
        <figure className="document__quoted">
          <figcaption className="document__caption">{compose.youAnswer}</figcaption>
          <p className="reply__byline">
            <bdi className="reply__writer">{parent.name ?? anonymous}</bdi>
          </p>
          <ReplyText {...parent} />
        </figure>
      )}
      {isPreview && (
        <figure className="document__quoted">
          <figcaption className="document__caption">{compose.preview}</figcaption>
          <p className="reply__byline">
            <bdi className="reply__writer">{cleanLine(values.name) || anonymous}</bdi>
          </p>
          <ReplyText text={cleanText(values.text)} language={null} />
        </figure>
      )}
      <ReplyForm slug={place.slug} {...form} />
    </>
  )
}
