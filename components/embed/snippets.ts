import { element, escapeMarkup } from '../ui/markup'
import { type Language, languageTag } from '@/lib/languages'
import { pagePath } from '../page/page-path'
import { type EmbedOptions, embedQuery, usualOptions } from './embed-options'

/** The place that snippets are for; `site` is an origin. */
export interface SnippetPlace {
  site: string
  slug: string
  /** "Weather in Chongjin", in the language that is chosen for the card. */
  titles: Record<Language, string>
}

/** The address of the page in the language of the card. */
function pageAddress({ site, slug }: SnippetPlace, { lang }: EmbedOptions): string {
  return site + pagePath(slug, lang)
}

/** Marks what may stand in a page of another language. English, which is usual for a card, is not marked. */
function languageOf({ lang }: EmbedOptions): { lang?: string } {
  return lang === usualOptions.lang ? {} : { lang: languageTag(lang) }
}

/** px at which a frame is offered; a card may be narrower or wider. */
export const frameWidth = 400

const heights: Record<EmbedOptions['show'], number> = { all: 1130, days: 815, hours: 570, now: 455 }

/** The height in px that holds a card of a width, in every language, with a line for a second provider. Measured in e2e/embed-frame.spec.ts. */
export function frameHeight(show: EmbedOptions['show'], width: number): number {
  return heights[show] + (width < 320 ? 140 : width < 340 ? 30 : 0)
}

/** Where there is less room the frame becomes narrower, and what is in it higher. */
export function flexibleFrameHeight(show: EmbedOptions['show']): number {
  return frameHeight(show, 320)
}

export function frameSnippet(place: SnippetPlace, options: EmbedOptions): string {
  const { site, slug, titles } = place
  return element('iframe', {
    src: `${site}/embed/${slug}${embedQuery(options)}`,
    title: titles[options.lang],
    ...languageOf(options),
    width: frameWidth,
    height: flexibleFrameHeight(options.show),
    loading: 'lazy',
    style: 'border: 0; max-width: 100%',
  })
}

export function elementSnippet(place: SnippetPlace, options: EmbedOptions): string {
  const { site, slug, titles } = place
  const chosen = Object.fromEntries(new URLSearchParams(embedQuery(options)))
  const link = element('a', { href: pageAddress(place, options) }, escapeMarkup(titles[options.lang]))
  const script = element('script', { async: '', src: `${site}/embed/v1.js` })
  return `${element('portolan-weather', { place: slug, ...chosen, ...languageOf(options) }, link)}\n${script}`
}

/** On a line of its own, where a site asks for oEmbed. */
export function addressSnippet({ site, slug }: SnippetPlace, options: EmbedOptions): string {
  return `${site}/embed/${slug}${embedQuery(options)}`
}

export function markdownSnippet(place: SnippetPlace, options: EmbedOptions): string {
  const { site, slug, titles } = place
  const picture = `${site}/embed/${slug}/card.svg${embedQuery({ ...options, show: 'all' })}`
  const title = titles[options.lang].replace(/[\\[\]<>*_`]/g, '\\$&')
  return `[![${title}](${picture})](${pageAddress(place, options)})`
}

export function imageSnippet(place: SnippetPlace, options: EmbedOptions): string {
  const { site, slug, titles } = place
  const src = `${site}/embed/${slug}/card.png${embedQuery({ ...options, show: 'all' })}`
  const image = element('img', { src, width: 600, height: 315, alt: titles[options.lang] }, null)
  return element('a', { href: pageAddress(place, options), ...languageOf(options) }, image)
}

export function componentSnippet({ site }: SnippetPlace): string {
  return `npx shadcn@latest add ${shellWord(`${site}/r/weather-card.json`)}`
}

export function terminalSnippet({ site, slug }: SnippetPlace, options: EmbedOptions): string {
  const address = `${site}/${slug}.txt${embedQuery({ ...options, show: 'all', theme: 'auto' })}`
  return `curl ${shellWord(address)}`
}

/** An address as one word to a shell. zsh takes `?` and the brackets of an IPv6 host for patterns; `&` ends a command. */
function shellWord(address: string): string {
  return /^[\w:/.@%+=-]+$/.test(address) ? address : `'${address.replaceAll("'", "'\\''")}'`
}
