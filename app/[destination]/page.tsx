import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setTimeout as delay } from 'node:timers/promises'
import { Article } from '@/components/article/article'
import { FactsPanel } from '@/components/article/facts-panel'
import { SourceList } from '@/components/article/source-list'
import { CompassRose } from '@/components/ui/compass-rose'
import { calendarDate } from '@/components/ui/local-time'
import { EmbedThisWeather } from '@/components/embed/embed-this-weather'
import { oembedAddress, oembedTypes } from '@/components/embed/oembed-address'
import { discussionData } from '@/components/replies/discussion-data'
import { RepliesSection } from '@/components/replies/replies-section'
import { feedPath } from '@/components/replies/reply-paths'
import { LiveWeather } from '@/components/weather/live-weather'
import { loadArticle } from '@/lib/destinations/article'
import { readClimate } from '@/lib/destinations/climate'
import { findDestination } from '@/lib/destinations/destination'
import { readSources } from '@/lib/destinations/source'
import { typicalMonth } from '@/lib/destinations/typical-month'
import { english } from '@/components/weather/words/english'
import { fill } from '@/components/weather/words/words'
import { readReplyPage } from '@/lib/replies/published-replies'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { getSettings } from '@/lib/settings'
import { getWeather } from '@/lib/weather/forecast'

/** Seconds that a rendered page is served before another is made behind it; shared caches are told so. */
export const revalidate = 30

/** No page is made by the build: the weather of that hour would be in it, or the lack of any. */
export function generateStaticParams() {
  return []
}

/** Milliseconds that the HTML waits for a provider, where nothing is stored, and for the replies. */
const patience = 2_000

export async function generateMetadata({ params }: PageProps<'/[destination]'>): Promise<Metadata> {
  const destination = await findDestination((await params).destination)
  if (!destination) return {}
  const { slug, name, summary } = destination
  const { siteUrl } = getSettings()
  const page = `${siteUrl}/${slug}`
  const title = fill(english.heading, { place: name })
  const types = (['json', 'xml'] as const).map((format) => [
    oembedTypes[format],
    [{ url: oembedAddress(page, format), title }],
  ])
  const picture = { url: `${siteUrl}/embed/${slug}/card.png`, width: 1200, height: 630, alt: title }
  return {
    title: name,
    description: summary,
    alternates: {
      canonical: page,
      types: {
        ...Object.fromEntries(types),
        'application/atom+xml': [{ url: siteUrl + feedPath(slug), title: `Replies about ${name}` }],
      },
    },
    openGraph: { type: 'article', siteName: 'Portolan', url: page, title: name, description: summary, images: [picture] },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function DestinationPage({ params }: PageProps<'/[destination]'>) {
  const destination = await findDestination((await params).destination)
  if (!destination) notFound()

  const { slug, name, timeZone } = destination
  const { siteUrl, moderationSecret } = getSettings()
  const [weather, content, sources, climate, replies] = await Promise.all([
    Promise.race([getWeather(destination), delay(patience, 'pending' as const)]),
    loadArticle(slug),
    readSources(slug),
    readClimate(slug),
    Promise.race([firstReplies(slug), delay(patience, null)]),
  ])
  const now = new Date()
  const renderedAt = now.toISOString()
  return (
    <div className="mx-auto max-w-[76rem] px-5 sm:px-8">
      <header className="masthead">
        <CompassRose className="masthead__rose" />
        <p className="text-sm font-medium text-accent">{destination.country}</p>
        <h1 className="mt-3 font-serif text-5xl leading-none font-semibold tracking-tight sm:text-7xl">
          {name}
        </h1>
        <p className="mt-5 max-w-[46ch] font-serif text-xl leading-snug">{destination.summary}</p>
        <p className="mt-5 text-sm text-muted">
          Article last checked on{' '}
          <time dateTime={destination.checkedOn}>{calendarDate(destination.checkedOn).date}</time>.
          Newest source on travel:{' '}
          <time dateTime={destination.newestSourceOn}>
            {calendarDate(destination.newestSourceOn).date}
          </time>
          .
        </p>
      </header>
      <div className="destination">
        <aside className="destination__weather" aria-label="Weather">
          <LiveWeather
            slug={slug}
            initial={weather === 'pending' ? null : weather}
            pending={weather === 'pending'}
            renderedAt={renderedAt}
            place={{ name, timeZone, url: `/${slug}` }}
            typical={typicalMonth(climate, now, timeZone)}
            words={english}
          />
        </aside>
        <article className="destination__article">
          <Article content={content} sources={sources} />
        </article>
        <aside className="destination__facts" aria-label="Facts">
          <FactsPanel destination={destination} sources={sources} renderedAt={renderedAt} />
        </aside>
      </div>
      <EmbedThisWeather place={{ site: siteUrl, slug, title: fill(english.heading, { place: name }) }} />
      <SourceList sources={sources} />
      <RepliesSection slug={slug} replies={replies} isModerated={moderationSecret !== null} />
      {replies && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: discussionData(siteUrl, destination, replies) }}
        />
      )}
    </div>
  )
}

/** Null while their database is down: the page is there without them. */
async function firstReplies(slug: string) {
  try {
    return await readReplyPage(await getReplyDatabase(), slug, 1)
  } catch (error) {
    console.error(`The replies cannot be shown. ${String(error)}`)
    return null
  }
}
