import { notFound } from 'next/navigation'
import { setTimeout as delay } from 'node:timers/promises'
import { Article } from '@/components/article/article'
import { FactsPanel } from '@/components/article/facts-panel'
import { SourceList } from '@/components/article/source-list'
import { WhenToGo } from '@/components/climate/when-to-go'
import { climateWords } from '@/components/climate/words/languages'
import { EmbedThisWeather } from '@/components/embed/embed-this-weather'
import { pageData } from '@/components/linked-data/page-data'
import { LocatorMap } from '@/components/map/locator-map'
import { Masthead } from '@/components/page/masthead'
import keepPlace from '@/components/page/keep-place.js?minified'
import { pagePath } from '@/components/page/page-path'
import { TableOfContents } from '@/components/page/table-of-contents'
import { pageWords } from '@/components/page/words/languages'
import { PhotosSection } from '@/components/photos/photos-section'
import { photosWords } from '@/components/photos/words/languages'
import { RepliesSection } from '@/components/replies/replies-section'
import { replyWords } from '@/components/replies/words/languages'
import { StayOffersBlock } from '@/components/trip/stay-offers-block'
import { TripSection } from '@/components/trip/trip-section'
import { tripWords } from '@/components/trip/words/languages'
import { StaticMarkup } from '@/components/ui/static-markup'
import { LiveCard } from '@/components/weather/live-card'
import keepPresses from '@/components/weather/keep-presses.js?minified'
import { LiveWeatherLater } from '@/components/weather/live-weather-later'
import { wordsFor } from '@/components/weather/words/languages'
import { fill } from '@/components/weather/words/words'
import { type TripQuery, tripSearch } from '@/lib/climate/trip-dates'
import { loadArticle } from '@/lib/destinations/article'
import { readClimate } from '@/lib/destinations/read-climate'
import { type Destination, findDestination } from '@/lib/destinations/destination'
import { countryName, placeName } from '@/lib/destinations/place-name'
import { readSources } from '@/lib/destinations/source'
import { readTrip } from '@/lib/destinations/trip'
import { typicalMonth } from '@/lib/destinations/typical-month'
import { type Language, languages } from '@/lib/languages'
import { getStayOffers } from '@/lib/offers/stay-offers'
import { getPhotos } from '@/lib/photos/photos'
import { readReplyPage } from '@/lib/replies/published-replies'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { getSettings } from '@/lib/settings'
import { getWeather } from '@/lib/weather/forecast'
import { SitePage } from '../site-page'

/** Milliseconds that the HTML waits for a provider, where nothing is stored, and for photos and replies. */
const patience = 2_000

/** The page of a destination in a language, with what is usual on the days of a trip, if any are asked for. */
export async function DestinationPage({
  slug,
  language,
  query,
}: {
  slug: string
  language: Language
  query: TripQuery
}) {
  const destination = await findDestination(slug)
  if (!destination) notFound()

  const { timeZone } = destination
  const name = placeName(destination, language)
  const words = pageWords[language]
  const cardWords = wordsFor(language)
  const { siteUrl, moderationSecret } = getSettings()
  const [weather, article, sources, climate, trip, offers, photos, replies] = await Promise.all([
    Promise.race([getWeather(destination), delay(patience, 'pending' as const)]),
    loadArticle(slug, language),
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
  const initial = weather === 'pending' ? null : weather
  const card = {
    place: { name, timeZone, url: pagePath(slug, language) },
    typical: typicalMonth(climate, now, timeZone),
    words: cardWords,
    pending: weather === 'pending',
  }
  const chapters = [
    { id: 'when', text: climateWords[language].title },
    { id: 'trip', text: tripWords[language].title },
    { id: 'pictures', text: photosWords[language].title },
    { id: 'sources', text: words.sources },
    { id: 'replies', text: replyWords[language].replies },
  ]
  const linkedData = pageData({ site: siteUrl, language, article, destination, sources, photos, replies })
  return (
    <SitePage language={language} pathIn={(other) => pagePath(slug, other) + tripSearch(query)}>
      <div className="page page--with-contents">
        <StaticMarkup>
          <Masthead destination={destination} articleLanguage={article?.language ?? null} language={language} words={words} />
          <TableOfContents article={article} chapters={chapters} words={words} />
          <script dangerouslySetInnerHTML={{ __html: keepPresses }} />
        </StaticMarkup>
        <div className="page__content">
          <div className="destination">
            <aside className="destination__weather" aria-label={words.weather}>
              <LiveWeatherLater slug={slug} initial={initial} renderedAt={renderedAt} {...card}>
                <StaticMarkup hydratedLater>
                  <LiveCard weather={initial} now={now} units="metric" paused={false} announcement="" {...card} />
                </StaticMarkup>
              </LiveWeatherLater>
            </aside>
            <article className="destination__article" aria-label={words.article}>
              <StaticMarkup>
                <Article article={article} sources={sources} language={language} />
              </StaticMarkup>
            </article>
            <aside className="destination__facts" aria-label={words.facts}>
              <StaticMarkup>
                <LocatorMap
                  slug={slug}
                  name={name}
                  country={countryName(destination, language)}
                  latitude={destination.latitude}
                  longitude={destination.longitude}
                  language={language}
                />
              </StaticMarkup>
              <FactsPanel destination={destination} sources={sources} renderedAt={renderedAt} language={language} />
            </aside>
          </div>
          <StaticMarkup>
            <WhenToGo
              destination={destination}
              name={name}
              climate={climate}
              weather={initial}
              now={now}
              query={query}
              language={language}
            />
            <TripSection
              name={name}
              trip={trip}
              sources={sources}
              stayOffers={
                trip &&
                trip !== 'unreadable' && (
                  <StayOffersBlock slug={slug} offers={offers} checkedOn={trip.state.checkedOn} language={language} />
                )
              }
              language={language}
            />
            <PhotosSection slug={slug} name={name} collection={photos} language={language} />
          </StaticMarkup>
          <EmbedThisWeather place={{ site: siteUrl, slug, titles: cardTitles(destination) }} language={language} />
          <StaticMarkup>
            <SourceList sources={sources} language={language} />
            <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />
            {/* Here, since the header would be painted without its other half while it is waited for. */}
            <script dangerouslySetInnerHTML={{ __html: keepPlace }} />
          </StaticMarkup>
          <RepliesSection slug={slug} language={language} replies={replies} isModerated={moderationSecret !== null} />
        </div>
      </div>
    </SitePage>
  )
}

/** The title of the card in each language. */
function cardTitles(destination: Destination): Record<Language, string> {
  const titles = languages.map((other) => [
    other,
    fill(wordsFor(other).heading, { place: placeName(destination, other) }),
  ])
  return Object.fromEntries(titles) as Record<Language, string>
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
