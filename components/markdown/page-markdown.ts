import type { Destination } from '@/lib/destinations/destination'
import type { Source } from '@/lib/destinations/source'
import type { Embed } from '../embed/embedded-card'
import { calendarDate } from '../ui/local-time'
import { articleMarkdown, footnotes } from './article-markdown'
import { weatherSentences } from './weather-sentences'

interface PageMarkdownProps {
  embed: Embed
  /** In MDX. */
  article: string
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
    articleMarkdown(article, sources),
    `## In figures`,
    [`- Coordinates: ${latitude}, ${longitude} (WGS 84), ${elevation} m above the sea`, ...factLines(destination, sources)].join('\n'),
    ...(destination.changes ? ['## Changes', changeLines(destination.changes)] : []),
    `## Sources`,
    sources.map(sourceLine).join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function factLines({ facts }: Destination, sources: Source[]): string[] {
  return facts.map(({ label, entries }) => {
    const values = entries.map(({ value, note, sources: ids }) => `${value}${footnotes(ids, sources)}${note ? ` (${note})` : ''}`)
    return `- ${label}: ${values.join('; ')}`
  })
}

function changeLines(changes: { date: string; text: string }[]): string {
  return changes.map(({ date, text }) => `- ${dateOf(date)}: ${text}`).join('\n')
}

function sourceLine({ title, url, publisher, published, readOn, note }: Source, index: number): string {
  const read = readOn ? `Read on ${dateOf(readOn)}.` : 'Not read.'
  const dated = published ? `${publisher}, ${published}.` : `${publisher}.`
  return [`[^${index + 1}]: [${title}](${url}).`, dated, read, note?.replace(/\.?$/, '.')].filter(Boolean).join(' ')
}

function dateOf(date: string): string {
  return calendarDate(date).date
}
