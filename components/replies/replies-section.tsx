import type { ReactNode } from 'react'
import type { ReplyPage } from '@/lib/replies/published-replies'
import './replies.css'
import { emptyFields } from './reply-fields'
import { ReplyFormContent } from './reply-form'
import { ReplyPageLinks, countOf } from './reply-lists'
import { feedPath, sendPath } from './reply-paths'
import { SendingForm } from './sending-form'
import { ThreadList } from './thread-list'

interface RepliesSectionProps {
  slug: string
  /** Null while they cannot be read. */
  replies: ReplyPage | null
  /** Whether anybody can approve what is sent. */
  isModerated: boolean
}

/** What readers wrote, and the form to send more. */
export function RepliesSection({ slug, replies, isModerated }: RepliesSectionProps) {
  return (
    <section aria-labelledby="replies" className="replies border-t border-rule pt-8">
      <div>
        <h2 id="replies" className="font-serif text-2xl font-semibold">
          Replies
        </h2>
        <div className="mt-3">{replies ? list(slug, replies) : unreadable}</div>
      </div>
      <div>
        <h3 id="send-a-reply" className="font-serif text-xl font-semibold">
          Send a reply
        </h3>
        <p className="mt-2 mb-5 max-w-[60ch]">
          You have been there, know better, or have a question? No account is needed.
          {!isModerated &&
            ' Replies wait for review, and nobody reviews them on this site at the moment: yours is kept until somebody does.'}
        </p>
        <SendingForm slug={slug} action={sendPath(slug)}>
          <ReplyFormContent slug={slug} token="" parentId={null} values={emptyFields} faults={{}} />
        </SendingForm>
      </div>
    </section>
  )
}

const unreadable: ReactNode = (
  <p className="replies__empty">The replies cannot be shown at the moment. They are not lost; please come back later.</p>
)

function list(slug: string, replies: ReplyPage): ReactNode {
  const { threads, count, pageCount } = replies
  if (count === 0) return <p className="replies__empty">Nobody has replied yet.</p>
  return (
    <>
      <p className="mb-4 text-sm text-muted">
        {countOf(count)}, the newest first · <a href={feedPath(slug)}>Atom feed</a>
      </p>
      <ThreadList slug={slug} threads={threads} />
      <ReplyPageLinks slug={slug} page={1} pageCount={pageCount} />
    </>
  )
}
