import type { ModeratedReply } from '@/lib/replies/moderation-lists'
import type { Suspicion } from '@/lib/replies/reply'
import { UtcTime } from '../../ui/utc-time'
import { ReplyText } from '../reply-text'
import { english } from '../words/english'
import { RejectFields } from './reject-fields'

const suspicionWords: Record<Suspicion, string> = {
  trap: 'Filled in a hidden field',
  links: 'More than one link',
  repeated: 'Sent before',
  monotonous: 'Says little',
}

/** A reply to decide on, and what can be done about it. */
export function ModeratedReplyItem({ reply, action }: { reply: ModeratedReply; action: string }) {
  const { id, revision, destination, name, state, suspicions, reason, createdAt, parentText, undoable } = reply
  const seen = `${id}.${revision}`
  const writer = name ?? english.anonymous
  return (
    <li className="moderated" data-reply={id} aria-labelledby={`writer-${id}`}>
      <input type="checkbox" form="bulk" name="reply" value={seen} aria-label={`Select the reply of ${writer}`} />
      <div className="moderated__body">
        <p className="reply__byline">
          <bdi className="reply__writer" id={`writer-${id}`}>
            {writer}
          </bdi>
          <span className="reply__time">
            <UtcTime instant={createdAt} />, about <a href={`/${destination}`}>{destination}</a>
          </span>
          {suspicions.map((suspicion) => (
            <span key={suspicion} className="moderated__suspicion">
              {suspicionWords[suspicion]}
            </span>
          ))}
        </p>
        {parentText !== null && (
          <p className="moderated__parent">
            Answers: <bdi>{parentText || 'a reply that was removed'}</bdi>
          </p>
        )}
        <ReplyText {...reply} />
        {reason && (
          <p className="moderated__parent">
            Rejected: <bdi>{reason}</bdi>
          </p>
        )}
        <div className="moderated__decisions">
          <form method="post" action={action} className="moderated__decision">
            <input type="hidden" name="reply" value={seen} />
            {state !== 'approved' && (
              <button type="submit" className="button" name="action" value="approve">
                Approve<span className="sr-only"> the reply of {writer}</span>
              </button>
            )}
            {undoable && (
              <button type="submit" className="button" name="action" value="undo">
                Take the decision back<span className="sr-only"> about the reply of {writer}</span>
              </button>
            )}
          </form>
          {state !== 'rejected' && (
            <details>
              <summary>
                {state === 'approved' ? 'Take down' : 'Reject'}
                <span className="sr-only"> the reply of {writer}</span> …
              </summary>
              <form method="post" action={action} className="moderated__decision">
                <input type="hidden" name="reply" value={seen} />
                <RejectFields id={`reason-${id}`} text="Reject" />
              </form>
            </details>
          )}
        </div>
      </div>
    </li>
  )
}
