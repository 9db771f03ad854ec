import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setTimeout as delay } from 'node:timers/promises'
import { Article } from '@/components/article/article'
import { FactsPanel } from '@/components/article/facts-panel'
import { SourceList } from '@/components/article/source-list'
import { CompassRose } from '@/components/ui/compass-rose'
import { calendarDate } from '@/components/ui/local-time'
import { LiveWeather } from '@/components/weather/live-weather'
import { loadArticle } from '@/lib/destinations/article'
import { findDestination, readClimate, readSources } from '@/lib/destinations/destination'
import { typicalMonth } from '@/lib/destinations/typical-month'
import { getWeather } from '@/lib/weather/forecast'

/** Seconds that a rendered page is served before another is made behind it; shared caches are told so. */
export const revalidate = 30

/** No page is made by the build: the weather of that hour would be in it, or the lack of any. */
export function generateStaticParams() {
  return []
}

/** With nothing stored, the HTML waits this long for a provider; then the browser takes over. */
const patience = 2_000

export async function generateMetadata({ params }: PageProps<'/[destination]'>): Promise<Metadata> {
  const destination = await findDestination((await params).destination)
  return destination ? { title: destination.name, description: destination.summary } : {}
}

export default async function DestinationPage({ params }: PageProps<'/[destination]'>) {
  const destination = await findDestination((await params).destination)
  if (!destination) notFound()

  const { slug, name, timeZone } = destination
  const [weather, content, sources, climate] = await Promise.all([
    Promise.race([getWeather(destination), delay(patience, 'pending' as const)]),
    loadArticle(slug),
    readSources(slug),
    readClimate(slug),
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
        <aside className="destination__weather">
          <LiveWeather
            slug={slug}
            initial={weather === 'pending' ? null : weather}
            pending={weather === 'pending'}
            renderedAt={renderedAt}
            place={{ name, timeZone, url: `/${slug}` }}
            typical={typicalMonth(climate, now, timeZone)}
          />
        </aside>
        <article className="destination__article">
          <Article content={content} sources={sources} />
        </article>
        <aside className="destination__facts">
          <FactsPanel destination={destination} sources={sources} renderedAt={renderedAt} />
        </aside>
      </div>
      <SourceList sources={sources} />
    </div>
  )
}
