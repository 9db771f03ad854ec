import type { ReplyPage } from '@/lib/replies/published-replies'
import type { Thread } from '@/lib/replies/reply'
import { Way } from './reply-document'
import { composePath, feedPath, replyPagePath, sendPath } from './reply-paths'
import { ThreadList } from './thread-list'

interface Place {
  slug: string
  name: string
}

/** All replies about a place, a page at a time. */
export function ReplyListPage({ place, replies }: { place: Place; replies: ReplyPage }) {
  const { threads, count, page, pageCount } = replies
  return (
    <>
      <Way {...place} />
      <h1>Replies about {place.name}</h1>
      <p className="document__lead">
        {countOf(count)}
        {pageCount > 1 && `, page ${page} of ${pageCount}`} · <a href={composePath(place.slug, null)}>Send a reply</a> ·{' '}
        <a href={feedPath(place.slug)}>Atom feed</a>
      </p>
      <ThreadList slug={place.slug} threads={threads} />
      <ReplyPageLinks slug={place.slug} page={page} pageCount={pageCount} />
    </>
  )
}

/** One thread, at an address that stays. */
export function ThreadPage({ place, thread }: { place: Place; thread: Thread }) {
  return (
    <>
      <Way {...place} last={{ href: sendPath(place.slug), text: 'Replies' }} />
      <h1>A reply about {place.name}</h1>
      <ThreadList slug={place.slug} threads={[thread]} />
    </>
  )
}

/** The ways to newer and older replies, where there are any. */
export function ReplyPageLinks({ slug, page, pageCount }: { slug: string; page: number; pageCount: number }) {
  if (pageCount === 1) return null
  return (
    <nav className="replies__pages" aria-label="Pages of replies">
      {page > 1 && (
        <a href={replyPagePath(slug, page - 1)} rel="prev">
          Newer replies
        </a>
      )}
      {page < pageCount && (
        <a href={replyPagePath(slug, page + 1)} rel="next">
          Older replies
        </a>
      )}
      <span className="reply-form__hint">
        Page {page} of {pageCount}
      </span>
    </nav>
  )
}

export function countOf(count: number): string {
  return count === 1 ? '1 reply' : `${count.toLocaleString('en')} replies`
}
