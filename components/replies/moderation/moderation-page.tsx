import { type ModerationList, type ModerationPage, moderationLists, moderationPageSize } from '@/lib/replies/moderation-lists'
import { ModeratedReplyItem } from './moderated-reply-item'
import { type ModerationQuery, moderationPath } from './moderation-query'
import { RejectFields, UsualReasons } from './reject-fields'

interface ModerationProps {
  query: ModerationQuery
  content: ModerationPage
  /** What came of the last decision, and the replies of which it can be taken back. */
  outcome: { text: string; undo: string[] } | null
}

const listNames: Record<ModerationList, string> = {
  waiting: 'Waiting',
  suspicious: 'Suspicious',
  approved: 'Approved',
  rejected: 'Rejected',
}

/** Replies to decide on, one by one or many at once. */
export function Moderation({ query, content, outcome }: ModerationProps) {
  const { list, search, page } = query
  const { replies, counts, found } = content
  const here = moderationPath(query)
  const pageCount = Math.max(1, Math.ceil(found / moderationPageSize))
  return (
    <>
      <div className="moderation__top">
        <h1>Moderation</h1>
        <form method="post" action="/moderation">
          <a href="/moderation/replies.json">Export as JSON</a>
          <button type="submit" className="button" name="action" value="sign-out">
            Sign out
          </button>
        </form>
      </div>
      <nav className="moderation__lists" aria-label="Lists">
        {moderationLists.map((one) => (
          <a key={one} href={moderationPath({ list: one, search, page: 1 })} aria-current={one === list ? 'page' : undefined}>
            {listNames[one]} <span>{counts[one]}</span>
          </a>
        ))}
      </nav>
      <form method="get" action="/moderation" role="search" className="moderation__search">
        <input type="hidden" name="list" value={list} />
        <label htmlFor="search">Search names and texts</label>
        <input id="search" type="search" name="search" defaultValue={search} maxLength={200} />
        <button type="submit" className="button">Search</button>
      </form>
      <div role="status" className="moderation__status">
        {outcome && (
          <form method="post" action={here} className="reply-notice moderation__outcome">
            {outcome.text}
            {outcome.undo.map((seen) => (
              <input key={seen} type="hidden" name="reply" value={seen} />
            ))}
            {outcome.undo.length > 0 && (
              <button type="submit" className="button" name="action" value="undo">
                Undo
              </button>
            )}
          </form>
        )}
      </div>
      {replies.length === 0 ? (
        <p className="replies__empty">{search ? 'Nothing here matches the search.' : 'There is nothing here.'}</p>
      ) : (
        <>
          <form id="bulk" method="post" action={here} className="moderation__bulk" aria-label="What is selected">
            <button type="button" className="button" id="select-all" hidden>
              Select all
            </button>
            {list !== 'approved' && (
              <button type="submit" className="button" name="action" value="approve" formNoValidate>
                Approve selected
              </button>
            )}
            {list !== 'rejected' && <RejectFields id="reason" text="Reject selected" />}
          </form>
          <p id="keys" className="reply-form__hint" hidden>
            Keys, while one of the replies has the focus: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>x</kbd> select,{' '}
            <kbd>a</kbd> approve, <kbd>r</kbd> reject, <kbd>s</kbd> what is selected.
          </p>
          <ol className="moderation__replies" id="replies">
            {replies.map((reply) => (
              <ModeratedReplyItem key={reply.id} reply={reply} action={here} />
            ))}
          </ol>
          {pageCount > 1 && (
            <nav className="replies__pages" aria-label="Pages">
              {page > 1 && <a href={moderationPath({ ...query, page: page - 1 })}>Previous</a>}
              {page < pageCount && <a href={moderationPath({ ...query, page: page + 1 })}>Next</a>}
              <span className="reply-form__hint">
                Page {page} of {pageCount}
              </span>
            </nav>
          )}
          <UsualReasons />
        </>
      )}
    </>
  )
}
