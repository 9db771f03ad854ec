import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'
import type { ReplyPage } from '@/lib/replies/published-replies'
import { plural } from '../ui/plural'
import { StaticMarkup } from '../ui/static-markup'
import { fill } from '../weather/words/words'
import { emptyFields } from './reply-fields'
import { ReplyFormContent } from './reply-form'
import { ReplyPageLinks } from './reply-lists'
import { feedPath, inLanguage, sendPath } from './reply-paths'
import { SendingForm } from './sending-form'
import { ThreadList } from './thread-list'
import { replyWords } from './words/languages'

interface RepliesSectionProps {
  slug: string
  /** That of the page. What readers wrote is in their own. */
  language: Language
  /** Null while they cannot be read. */
  replies: ReplyPage | null
  /** Whether anybody can approve what is sent. */
  isModerated: boolean
}

/** What readers wrote, and the form to send more. */
export function RepliesSection({ slug, language, replies, isModerated }: RepliesSectionProps) {
  const words = replyWords[language]
  const { sending, failed } = words
  return (
    <section aria-labelledby="replies" className="replies chapter">
      <div>
        <h2 id="replies" className="chapter__title">
          {words.replies}
        </h2>
        <StaticMarkup>
          <div className="mt-3">
            {replies ? list(slug, language, replies) : <p className="replies__empty">{words.unreadable}</p>}
          </div>
        </StaticMarkup>
      </div>
      <div>
        <h3 id="send-a-reply" className="chapter__part">
          {words.sendReply}
        </h3>
        <p className="mt-2 mb-5 max-w-[60ch]">
          {words.invitation}
          {!isModerated && ` ${words.nobodyReviews}`}
        </p>
        <SendingForm slug={slug} action={inLanguage(sendPath(slug), language)} words={{ sending, failed }}>
          <StaticMarkup>
            <ReplyFormContent language={language} token="" parentId={null} values={emptyFields} faults={{}} />
          </StaticMarkup>
        </SendingForm>
      </div>
    </section>
  )
}

function list(slug: string, language: Language, { threads, count, pageCount }: ReplyPage): ReactNode {
  const words = replyWords[language]
  if (count === 0) return <p className="replies__empty">{words.none}</p>
  return (
    <>
      <p className="mb-4 text-sm text-muted">
        {fill(words.newestFirst, { count: plural(count, words.count, language) })} ·{' '}
        <a href={feedPath(slug)}>{words.feed}</a>
      </p>
      <ThreadList slug={slug} language={language} threads={threads} />
      <ReplyPageLinks slug={slug} language={language} page={1} pageCount={pageCount} />
    </>
  )
}
