import type { Article } from '@/lib/destinations/article'
import { plainMarkdown } from '@/lib/destinations/articles/phrase-markdown'
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
    `# ${lineOf(`${name}, ${country}`)}`,
    `> ${lineOf(summary)}`,
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
    const values = entries.map(({ value, note, sources: ids }) => `${lineOf(value)}${ids.map(footnote).join('')}${note ? ` (${lineOf(note)})` : ''}`)
    return `- ${lineOf(label)}: ${values.join('; ')}`
  })
}

/** The mark of a source, which is defined under "Sources". */
function footnote(id: string): string {
  return `[^${id}]`
}

function changeLines(changes: { date: string; text: string }[]): string {
  return changes.map(({ date, text }) => `- ${dateOf(date)}: ${lineOf(text)}`).join('\n')
}

function sourceLine({ id, title, url, publisher, published, readOn, note }: Source): string {
  const read = readOn ? `Read on ${dateOf(readOn)}.` : 'Not read.'
  const dated = published ? `${lineOf(publisher)}, ${published}.` : `${lineOf(publisher)}.`
  return [`${footnote(id)}: [${lineOf(title)}](${linkTarget(url)}).`, dated, read, note && lineOf(note.replace(/\.?$/, '.'))]
    .filter(Boolean)
    .join(' ')
}

/** An address between the parentheses of a link, where one with parentheses of its own needs angle brackets. */
function linkTarget(url: string): string {
  return /[()<>\\\s]/.test(url) ? `<${url.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>` : url
}

/** Text from a file of JSON on one line, as it is: nothing in it is markup. */
function lineOf(text: string): string {
  return plainMarkdown(text.replaceAll(/\s+/g, ' ').trim())
}

function dateOf(date: string): string {
  return calendarDate(date).date
}
