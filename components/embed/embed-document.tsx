import { directionOf, languageTag } from '@/lib/languages'
import { openGraphLocale } from '@/lib/open-graph-locale'
import { fill } from '../weather/words/words'
import { type Embed, EmbeddedCard, nameIn } from './embedded-card'
import { type EmbedOptions, embedQuery } from './embed-options'
import { oembedTypes, oembedAddress } from './oembed-address'
import { pictureSize } from './picture-size'
import { weatherSummary } from './weather-summary'

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
        <SharedAs embed={embed} title={title} />
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

/**
 * The preview that a service without oEmbed shows for a pasted address. Its own address is that of the page,
 * which a reader who follows the link gets more from. https://ogp.me
 */
function SharedAs({ embed, title }: { embed: Embed; title: string }) {
  const { destination, options, words, now, page } = embed
  // Services keep a picture by its address: another hour, another picture.
  const hour = new URLSearchParams({ hour: now.toISOString().slice(0, 13) })
  const query = [embedQuery({ ...options, show: 'all' }).slice(1), hour.toString()].filter(Boolean).join('&')
  const summary = weatherSummary(embed)
  const properties = {
    'og:type': 'website',
    'og:site_name': 'Portolan',
    'og:title': title,
    'og:description': summary,
    'og:url': page,
    'og:locale': openGraphLocale(words.lang),
    'og:image': `${new URL(page).origin}/embed/${destination.slug}/card.png?${query}`,
    'og:image:type': 'image/png',
    'og:image:width': `${pictureSize.width * 2}`,
    'og:image:height': `${pictureSize.height * 2}`,
    'og:image:alt': summary,
  }
  return (
    <>
      <meta name="description" content={summary} />
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
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
