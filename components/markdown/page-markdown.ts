import type { Article } from '@/lib/destinations/article'
import type { Destination } from '@/lib/destinations/destination'
import type { Source } from '@/lib/destinations/source'
import type { Embed } from '../embed/embedded-card'
import { english } from '../page/words/english'
import { calendarDate } from '../ui/local-time'
import { weatherSentences } from './weather-sentences'

interface PageMarkdownProps {
  embed: Embed
  /** In the language of the content, or null where it cannot be shown. */
  article: Article | null
  sources: Source[]
}

/** The page of a destination as Markdown, for who reads without a browser: its words, figures and sources. */
export function pageMarkdown({ embed, article, sources }: PageMarkdownProps): string {
  const { destination, page } = embed
  const { name, country, summary, latitude, longitude, elevation, checkedOn, newestSourceOn } = destination
  const blocks = [
    `# ${name}, ${country}`,
    `> ${summary}`,
    `Article last checked on ${dateOf(checkedOn)}. Newest source on travel: ${dateOf(newestSourceOn)}. The page, with its map, its trip and readers’ replies: ${page}`,
    `## Weather`,
    weatherSentences(embed),
    article?.markdown ?? english.articleUnreadable,
    `## In figures`,
    [`- Coordinates: ${latitude}, ${longitude} (WGS 84), ${elevation} m above the sea`, ...factLines(destination)].join('\n'),
    ...(destination.changes ? ['## Changes', changeLines(destination.changes)] : []),
    `## Sources`,
    sources.map(sourceLine).join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function factLines({ facts }: Destination): string[] {
  return facts.map(({ label, entries }) => {
    const values = entries.map(({ value, note, sources: ids }) => `${value}${ids.map(footnote).join('')}${note ? ` (${note})` : ''}`)
    return `- ${label}: ${values.join('; ')}`
  })
}

/** The mark of a source, which is defined under "Sources". */
function footnote(id: string): string {
  return `[^${id}]`
}

function changeLines(changes: { date: string; text: string }[]): string {
  return changes.map(({ date, text }) => `- ${dateOf(date)}: ${text}`).join('\n')
}

function sourceLine({ id, title, url, publisher, published, readOn, note }: Source): string {
  const read = readOn ? `Read on ${dateOf(readOn)}.` : 'Not read.'
  const dated = published ? `${publisher}, ${published}.` : `${publisher}.`
  return [`${footnote(id)}: [${title}](${url}).`, dated, read, note?.replace(/\.?$/, '.')].filter(Boolean).join(' ')
}

function dateOf(date: string): string {
  return calendarDate(date).date
}
