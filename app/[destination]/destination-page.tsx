import { notFound } from 'next/navigation'
import { setTimeout as delay } from 'node:timers/promises'
import { Article } from '@/components/article/article'
import { FactsPanel } from '@/components/article/facts-panel'
import { SourceList } from '@/components/article/source-list'
import { WhenToGo } from '@/components/climate/when-to-go'
import { EmbedThisWeather } from '@/components/embed/embed-this-weather'
import { discussionData } from '@/components/replies/discussion-data'
import { LocatorMap } from '@/components/map/locator-map'
import { PhotosSection } from '@/components/photos/photos-section'
import { RepliesSection } from '@/components/replies/replies-section'
import { StayOffersBlock } from '@/components/trip/stay-offers-block'
import { TripSection } from '@/components/trip/trip-section'
import { StaticMarkup } from '@/components/ui/static-markup'
import { CompassRose } from '@/components/ui/compass-rose'
import { calendarDate } from '@/components/ui/local-time'
import { LiveWeather } from '@/components/weather/live-weather'
import { english } from '@/components/weather/words/english'
import { fill } from '@/components/weather/words/words'
import type { TripQuery } from '@/lib/climate/trip-dates'
import { loadArticle } from '@/lib/destinations/article'
import { readClimate } from '@/lib/destinations/read-climate'
import { findDestination } from '@/lib/destinations/destination'
import { readSources } from '@/lib/destinations/source'
import { readTrip } from '@/lib/destinations/trip'
import { typicalMonth } from '@/lib/destinations/typical-month'
import { getStayOffers } from '@/lib/offers/stay-offers'
import { getPhotos } from '@/lib/photos/photos'
import { readReplyPage } from '@/lib/replies/published-replies'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { getSettings } from '@/lib/settings'
import { getWeather } from '@/lib/weather/forecast'

/** Milliseconds that the HTML waits for a provider, where nothing is stored, and for photos and replies. */
const patience = 2_000

/** The page of a destination, with what is usual on the days of a trip, if any are asked for. */
export async function DestinationPage({ slug, query }: { slug: string; query: TripQuery }) {
  const destination = await findDestination(slug)
  if (!destination) notFound()

  const { name, timeZone } = destination
  const { siteUrl, moderationSecret } = getSettings()
  const [weather, content, sources, climate, trip, offers, photos, replies] = await Promise.all([
    Promise.race([getWeather(destination), delay(patience, 'pending' as const)]),
    loadArticle(slug),
    readSources(slug),
    readClimate(slug),
    readTrip(slug).catch((error: unknown) => {
      // No provider is asked then, either: nobody can tell who may be.
      console.error(error)
      return 'unreadable' as const
    }),
    Promise.race([getStayOffers(slug).catch(() => null), delay(patience, 'pending' as const)]),
    withinPatience('photos', getPhotos(slug)),
    withinPatience('replies', firstReplies(slug)),
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
          <StaticMarkup>
            <Article content={content} sources={sources} />
          </StaticMarkup>
        </article>
        <aside className="destination__facts" aria-label="Facts">
          <LocatorMap
            name={name}
            country={destination.country}
            latitude={destination.latitude}
            longitude={destination.longitude}
          />
          <FactsPanel destination={destination} sources={sources} renderedAt={renderedAt} />
        </aside>
      </div>
      <WhenToGo
        destination={destination}
        climate={climate}
        weather={weather === 'pending' ? null : weather}
        now={now}
        query={query}
      />
      <TripSection
        name={name}
        trip={trip}
        sources={sources}
        stayOffers={trip && trip !== 'unreadable' && <StayOffersBlock slug={slug} offers={offers} checkedOn={trip.state.checkedOn} />}
      />
      <PhotosSection slug={slug} name={name} collection={photos} />
      <EmbedThisWeather place={{ site: siteUrl, slug, title: fill(english.heading, { place: name }) }} />
      <StaticMarkup>
        <SourceList sources={sources} />
      </StaticMarkup>
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

async function firstReplies(slug: string) {
  return readReplyPage(await getReplyDatabase(), slug, 1)
}

/** Null for what fails or takes too long: the page is there without it. */
async function withinPatience<T>(name: string, reading: Promise<T>): Promise<T | null> {
  try {
    return await Promise.race([reading, delay(patience, null)])
  } catch (error) {
    console.error(`The ${name} cannot be shown. ${String(error)}`)
    return null
  }
}
