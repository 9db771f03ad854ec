import { element, escapeMarkup } from '../ui/markup'
import { fill } from '../weather/words/words'
import { type Embed, nameIn } from './embedded-card'
import { type EmbedOptions, embedQuery } from './embed-options'
import { frameHeight, frameWidth } from './snippets'
import { pictureSize } from './picture-size'
import { weatherSummary } from './weather-summary'

/** px */
export interface MaximumSize {
  width: number
  height: number
}

/** What to try in turn, until it fits. */
const less: Record<EmbedOptions['show'], EmbedOptions['show'][]> = {
  all: ['all', 'days', 'hours'],
  days: ['days'],
  hours: ['hours'],
  now: [],
}

/**
 * The oEmbed answer for a card: a quotation that can be read anywhere, and the frame. Where the card is
 * higher than there is room for, less of it is shown. https://oembed.com, 2.3
 */
export function oembedAnswer(embed: Embed, maximum: MaximumSize) {
  const { destination, options, words, page } = embed
  const site = new URL(page).origin
  const title = fill(words.heading, { place: nameIn(destination, words) })
  const width = Math.min(frameWidth, maximum.width)
  const show = less[options.show].find((some) => frameHeight(some, width) <= maximum.height) ?? 'now'
  const src = `${site}/embed/${destination.slug}${embedQuery({ ...options, show })}`
  const height = Math.min(frameHeight(show, width), maximum.height)
  const fits = pictureSize.width * 2 <= maximum.width && pictureSize.height * 2 <= maximum.height
  const thumbnail = {
    thumbnail_url: `${site}/embed/${destination.slug}/card.png${embedQuery(options)}`,
    thumbnail_width: pictureSize.width * 2,
    thumbnail_height: pictureSize.height * 2,
  }
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Portolan',
    provider_url: `${site}/`,
    cache_age: 300,
    ...(fits ? thumbnail : {}),
    width,
    height,
    html:
      element('blockquote', {}, element('a', { href: page }, escapeMarkup(weatherSummary(embed)))) +
      element('iframe', { src, title, width, height, frameborder: 0 }),
  }
}

/** The same as XML. https://oembed.com, 2.3.4 */
export function oembedXml(answer: ReturnType<typeof oembedAnswer>): string {
  const members = Object.entries(answer).map(([name, value]) =>
    element(name, {}, escapeMarkup(`${value}`)),
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${members.join('')}</oembed>\n`
}
