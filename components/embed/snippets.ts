import { element, escapeMarkup } from '../ui/markup'
import { type EmbedOptions, embedQuery } from './embed-options'

/** The place that snippets are for; `site` is an origin. */
export interface SnippetPlace {
  site: string
  slug: string
  /** "Weather in Chongjin" */
  title: string
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
  const { site, slug, title } = place
  return element('iframe', {
    src: `${site}/embed/${slug}${embedQuery(options)}`,
    title,
    width: frameWidth,
    height: flexibleFrameHeight(options.show),
    loading: 'lazy',
    style: 'border: 0; max-width: 100%',
  })
}

export function elementSnippet({ site, slug, title }: SnippetPlace, options: EmbedOptions): string {
  const chosen = Object.fromEntries(new URLSearchParams(embedQuery(options)))
  const link = element('a', { href: `${site}/${slug}` }, escapeMarkup(title))
  const script = element('script', { async: '', src: `${site}/embed/v1.js` })
  return `${element('portolan-weather', { place: slug, ...chosen }, link)}\n${script}`
}

/** On a line of its own, where a site asks for oEmbed. */
export function addressSnippet({ site, slug }: SnippetPlace, options: EmbedOptions): string {
  return `${site}/embed/${slug}${embedQuery(options)}`
}

export function markdownSnippet({ site, slug, title }: SnippetPlace, options: EmbedOptions): string {
  return `[![${title}](${site}/embed/${slug}/card.svg${embedQuery({ ...options, show: 'all' })})](${site}/${slug})`
}

export function imageSnippet({ site, slug, title }: SnippetPlace, options: EmbedOptions): string {
  const src = `${site}/embed/${slug}/card.png${embedQuery({ ...options, show: 'all' })}`
  const image = element('img', { src, width: 600, height: 315, alt: title }, null)
  return element('a', { href: `${site}/${slug}` }, image)
}

export function componentSnippet({ site }: SnippetPlace): string {
  return `npx shadcn@latest add ${site}/r/weather-card.json`
}

export function terminalSnippet({ site, slug }: SnippetPlace, options: EmbedOptions): string {
  const address = `${site}/${slug}.txt${embedQuery({ ...options, show: 'all', theme: 'auto' })}`
  return `curl ${address.includes('&') ? `'${address}'` : address}`
}
