import type { Language } from '@/lib/languages'
import type { ReplyPage } from '@/lib/replies/published-replies'
import type { Thread } from '@/lib/replies/reply'
import { plural } from '../ui/plural'
import { fill } from '../weather/words/words'
import { Way } from './reply-document'
import { composePath, feedPath, inLanguage, replyPagePath, sendPath } from './reply-paths'
import { ThreadList } from './thread-list'
import { replyWords } from './words/languages'

interface Place {
  slug: string
  name: string
}

/** All replies about a place, a page at a time. */
export function ReplyListPage({ place, language, replies }: { place: Place; language: Language; replies: ReplyPage }) {
  const { threads, count, page, pageCount } = replies
  const { slug, name } = place
  const words = replyWords[language]
  return (
    <>
      <Way {...place} language={language} />
      <h1>{fill(words.repliesAbout, { place: name })}</h1>
      <p className="document__lead">
        {plural(count, words.count, language)} · {pageCount > 1 && `${pageOf(page, pageCount, language)} · `}
        <a href={inLanguage(composePath(slug, null), language)}>{words.sendReply}</a> ·{' '}
        <a href={feedPath(slug)}>{words.feed}</a>
      </p>
      <ThreadList slug={slug} language={language} threads={threads} />
      <ReplyPageLinks slug={slug} language={language} page={page} pageCount={pageCount} />
    </>
  )
}

/** One thread, at an address that stays. */
export function ThreadPage({ place, language, thread }: { place: Place; language: Language; thread: Thread }) {
  const { replies, replyAbout } = replyWords[language]
  return (
    <>
      <Way {...place} language={language} last={{ href: inLanguage(sendPath(place.slug), language), text: replies }} />
      <h1>{fill(replyAbout, { place: place.name })}</h1>
      <ThreadList slug={place.slug} language={language} threads={[thread]} />
    </>
  )
}

interface ReplyPageLinksProps {
  slug: string
  language: Language
  page: number
  pageCount: number
}

/** The ways to newer and older replies, where there are any. */
export function ReplyPageLinks({ slug, language, page, pageCount }: ReplyPageLinksProps) {
  if (pageCount === 1) return null
  const { pages, newer, older } = replyWords[language]
  return (
    <nav className="replies__pages" aria-label={pages}>
      {page > 1 && (
        <a href={inLanguage(replyPagePath(slug, page - 1), language)} rel="prev">
          {newer}
        </a>
      )}
      {page < pageCount && (
        <a href={inLanguage(replyPagePath(slug, page + 1), language)} rel="next">
          {older}
        </a>
      )}
      <span className="reply-form__hint">{pageOf(page, pageCount, language)}</span>
    </nav>
  )
}

function pageOf(page: number, count: number, language: Language): string {
  const numbers = { page: page.toLocaleString(language), count: count.toLocaleString(language) }
  return fill(replyWords[language].pageOf, numbers)
}
