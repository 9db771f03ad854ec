import type { Language } from '@/lib/languages'
import type { PublishedReply, Thread } from '@/lib/replies/reply'
import { longInstant } from '../ui/long-date'
import { fill } from '../weather/words/words'
import { composePath, inLanguage, replyPath } from './reply-paths'
import { ReplyText } from './reply-text'
import { replyWords } from './words/languages'

interface ThreadListProps {
  slug: string
  language: Language
  threads: Thread[]
}

/** Replies, each with the answers to it. */
export function ThreadList({ slug, language, threads }: ThreadListProps) {
  return (
    <ol className="replies__threads">
      {threads.map(({ id, reply, answers }) => (
        <li key={id} className="replies__thread">
          {reply ? (
            <ReplyArticle slug={slug} language={language} reply={reply} />
          ) : (
            <p className="replies__removed" id={`reply-${id}`}>
              {replyWords[language].removed}
            </p>
          )}
          {answers.length > 0 && (
            <ol className="replies__answers">
              {answers.map((answer) => (
                <li key={answer.id}>
                  <ReplyArticle slug={slug} language={language} reply={answer} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}

interface ReplyArticleProps {
  slug: string
  language: Language
  reply: PublishedReply
}

function ReplyArticle({ slug, language, reply }: ReplyArticleProps) {
  const { id, parentId, createdAt } = reply
  const words = replyWords[language]
  const name = reply.name ?? words.anonymous
  return (
    <article className="reply" id={`reply-${id}`} aria-labelledby={`writer-${id}`}>
      <p className="reply__byline">
        <bdi className="reply__writer" id={`writer-${id}`}>
          {name}
        </bdi>
        <a href={inLanguage(replyPath(slug, id), language)} className="reply__time">
          <time dateTime={createdAt}>{longInstant(createdAt, language)}</time>
        </a>
      </p>
      <ReplyText {...reply} />
      {parentId === null && (
        <a
          href={inLanguage(composePath(slug, id), language)}
          className="reply__answer"
          aria-label={fill(words.answerTo, { name })}
        >
          {words.answer}
        </a>
      )}
    </article>
  )
}
