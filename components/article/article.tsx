import type { Block, Phrase } from '@/lib/destinations/articles/article-model'
import type { Article as LoadedArticle } from '@/lib/destinations/article'
import type { Source } from '@/lib/destinations/source'
import { type Language, directionOf, languageTag } from '@/lib/languages'
import { pageWords } from '../page/words/languages'
import { Citation } from './citation'

interface Marks {
  sources: Source[]
  /** The language of the page around the article: footnote marks speak it. */
  language: Language
}

/** The prose of an article in its own language, with a mark for each footnote. Null is an article that cannot be shown. */
export function Article({ article, ...marks }: Marks & { article: LoadedArticle | null }) {
  if (!article) return <p className="empty">{pageWords[marks.language].articleUnreadable}</p>
  return (
    <div className="prose" lang={languageTag(article.language)} dir={directionOf(article.language)}>
      <Blocks blocks={article.blocks} isLoose marks={marks} />
    </div>
  )
}

function Blocks({ blocks, isLoose, marks }: { blocks: Block[]; isLoose: boolean; marks: Marks }) {
  return blocks.map((block, index) => {
    switch (block.type) {
      case 'heading':
        return (
          <h2 key={index} id={block.id}>
            <Phrases phrases={block.content} marks={marks} />
          </h2>
        )
      case 'paragraph': {
        const phrases = <Phrases key={index} phrases={block.content} marks={marks} />
        return isLoose ? <p key={index}>{phrases}</p> : phrases
      }
      case 'list': {
        const items = block.items.map((item, position) => (
          <li key={position}>
            <Blocks blocks={item} isLoose={block.isLoose} marks={marks} />
          </li>
        ))
        return block.isNumbered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>
      }
    }
  })
}

function Phrases({ phrases, marks }: { phrases: Phrase[]; marks: Marks }) {
  return phrases.map((phrase, index) => {
    switch (phrase.type) {
      case 'text':
        return phrase.text
      case 'citation':
        return <Citation key={index} id={phrase.sourceId} {...marks} />
      case 'language':
        return (
          <span key={index} lang={phrase.lang} dir="auto">
            <Phrases phrases={phrase.content} marks={marks} />
          </span>
        )
      case 'emphasis':
      case 'strong': {
        const Tag = phrase.type === 'emphasis' ? 'em' : 'strong'
        return (
          <Tag key={index}>
            <Phrases phrases={phrase.content} marks={marks} />
          </Tag>
        )
      }
    }
  })
}
