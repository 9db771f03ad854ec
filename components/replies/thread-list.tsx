import type { PublishedReply, Thread } from '@/lib/replies/reply'
import { UtcTime } from '../ui/utc-time'
import { composePath, replyPath } from './reply-paths'
import { ReplyText } from './reply-text'

/** Replies, each with the answers to it. */
export function ThreadList({ slug, threads }: { slug: string; threads: Thread[] }) {
  return (
    <ol className="replies__threads">
      {threads.map(({ id, reply, answers }) => (
        <li key={id} className="replies__thread">
          {reply ? (
            <ReplyArticle slug={slug} reply={reply} />
          ) : (
            <p className="replies__removed" id={`reply-${id}`}>
              A reply has its place here. It waits for review, or has been removed.
            </p>
          )}
          {answers.length > 0 && (
            <ol className="replies__answers">
              {answers.map((answer) => (
                <li key={answer.id}>
                  <ReplyArticle slug={slug} reply={answer} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}

function ReplyArticle({ slug, reply }: { slug: string; reply: PublishedReply }) {
  const { id, parentId, name, createdAt } = reply
  return (
    <article className="reply" id={`reply-${id}`} aria-labelledby={`writer-${id}`}>
      <p className="reply__byline">
        <bdi className="reply__writer" id={`writer-${id}`}>
          {name ?? anonymous}
        </bdi>
        <a href={replyPath(slug, id)} className="reply__time">
          <UtcTime instant={createdAt} />
        </a>
      </p>
      <ReplyText {...reply} />
      {parentId === null && (
        <a href={composePath(slug, id)} className="reply__answer">
          Answer<span className="sr-only"> {name ?? anonymous}</span>
        </a>
      )}
    </article>
  )
}

/** Whoever gives no name. */
export const anonymous = 'A reader'
