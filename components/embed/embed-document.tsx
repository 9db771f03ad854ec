import { directionOf, languageTag } from '@/lib/languages'
import { fill } from '../weather/words/words'
import { type Embed, EmbeddedCard, nameIn } from './embedded-card'
import { type EmbedOptions, embedQuery } from './embed-options'
import { oembedTypes, oembedAddress } from './oembed-address'

/**
 * The card as a document of its own, for a frame. It needs no script: what a reader can choose are links
 * to itself, and all others open beside the page around it.
 */
export function EmbedDocument({
  embed,
  stylesheet,
  script,
}: {
  embed: Embed
  stylesheet: string
  script: string
}) {
  const { destination, options, words, page } = embed
  const title = fill(words.heading, { place: nameIn(destination, words) })
  return (
    <html lang={languageTag(words.lang)} dir={directionOf(words.lang)} id={destination.slug}>
      <head>
        <meta charSet="utf-8" />
        <meta name="color-scheme" content={schemes[options.theme]} />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="canonical" href={page} />
        {(['json', 'xml'] as const).map((format) => (
          <link
            key={format}
            rel="alternate"
            type={oembedTypes[format]}
            href={oembedAddress(embedAddress(embed), format)}
            title={title}
          />
        ))}
        <base target="_blank" />
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <main>
          <EmbeddedCard embed={embed} controls={controls(embed)} />
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  )
}

/** Where this document lies, absolute. */
export function embedAddress({ destination, options, page }: Embed): string {
  return `${new URL(page).origin}/embed/${destination.slug}${embedQuery(options)}`
}

/** What `color-scheme` is for each theme. */
export const schemes: Record<EmbedOptions['theme'], string> = {
  auto: 'light dark',
  light: 'light',
  dark: 'dark',
}

function controls({ destination, options, words, page }: Embed) {
  const self = (change: Partial<EmbedOptions>) =>
    `/embed/${destination.slug}${embedQuery({ ...options, ...change })}`
  return {
    units: (
      <nav className="weather-card__switch" aria-label={words.units}>
        {(['metric', 'imperial'] as const).map((units) => (
          <a key={units} href={self({ units })} target="_self" aria-current={current(units === options.units)}>
            {units === 'metric' ? '°C' : '°F'}
          </a>
        ))}
      </nav>
    ),
    updates: (
      <>
        <nav className="weather-card__themes" aria-label={words.theme}>
          {(['auto', 'light', 'dark'] as const).map((theme) => (
            <a key={theme} href={self({ theme })} target="_self" aria-current={current(theme === options.theme)}>
              {words.themes[theme]}
            </a>
          ))}
        </nav>
        <a href={self({})} target="_self">
          {words.checkAgain}
        </a>
        {/* Written out: a frame may not be allowed to open it. */}
        <a className="weather-card__page" href={page}>{page.replace(/^https?:\/\//, '')}</a>
      </>
    ),
    retry: (
      <a className="weather-card__button" href={self({})} target="_self">
        {words.updates.retry}
      </a>
    ),
  }
}

function current(isCurrent: boolean): 'true' | undefined {
  return isCurrent ? 'true' : undefined
}
