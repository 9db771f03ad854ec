import type { Article } from '@/lib/destinations/article'
import type { Heading } from '@/lib/destinations/articles/article-model'
import { languageTag } from '@/lib/languages'
import markWhatIsRead from './mark-what-is-read.js?minified'
import type { PageWords } from './words/words'

/**
 * The table of contents: a column of its own where there is room, else a bar that opens it, without scripts. What is
 * being read is marked as the reader goes.
 */
export function TableOfContents({
  article,
  chapters,
  words,
}: {
  article: Article | null
  chapters: Heading[]
  words: PageWords
}) {
  return (
    <nav className="table-of-contents" aria-label={words.contents}>
      <button type="button" className="table-of-contents__open" popoverTarget="contents">
        {words.contents}
        <span className="table-of-contents__now" />
      </button>
      <div id="contents" className="table-of-contents__list" popover="auto">
        <p aria-hidden="true">{words.contents}</p>
        {article && article.headings.length > 0 && (
          <ol lang={languageTag(article.language)}>{article.headings.map(item)}</ol>
        )}
        <ol>{chapters.map(item)}</ol>
      </div>
      <script dangerouslySetInnerHTML={{ __html: markWhatIsRead }} />
    </nav>
  )
}

function item({ id, text }: Heading) {
  return (
    <li key={id}>
      <a href={`#${id}`}>{text}</a>
    </li>
  )
}
