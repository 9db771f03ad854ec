import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { setTimeout as delay } from 'node:timers/promises'
import { changeFeedPath } from '@/components/changes/change-feed'
import { DestinationItem } from '@/components/destinations/destination-item'
import { WeatherCredits } from '@/components/destinations/weather-credits'
import { siteData } from '@/components/linked-data/site-data'
import { homePath, pagePath } from '@/components/page/page-path'
import { pageWords } from '@/components/page/words/languages'
import { CompassRose } from '@/components/ui/compass-rose'
import { readDestinations } from '@/lib/destinations/destination'
import { countryName, placeName } from '@/lib/destinations/place-name'
import { preferredLanguage } from '@/lib/http/preferred-language'
import { queryValue } from '@/lib/http/query-value'
import { type Language, languageFor, languageTag, languages } from '@/lib/languages'
import { getSettings } from '@/lib/settings'
import { getWeather } from '@/lib/weather/forecast'
import { sharedAs } from './open-graph'
import { SitePage } from './site-page'
import '@/components/destinations/destinations.css'

/** It tells the time and the weather, and a build knows neither. Shared caches keep it for half a minute. */
export const dynamic = 'force-dynamic'

/** With more destinations than this, the others are named without their weather: each is a question to a provider. */
const mostWithWeather = 24

/** Milliseconds that the HTML waits for a provider, where nothing is stored. */
const patience = 2_000

/** The language that the address asks for; null where it asks for none of ours. */
async function chosenLanguage(searchParams: PageProps<'/'>['searchParams']): Promise<Language | null> {
  return languageFor(queryValue(await searchParams, 'lang') ?? '')
}

/** The language that the address asks for, or else the reader's browser. */
async function languageOf(searchParams: PageProps<'/'>['searchParams']): Promise<Language> {
  return (await chosenLanguage(searchParams)) ?? preferredLanguage((await headers()).get('accept-language'))
}

export async function generateMetadata({ searchParams }: PageProps<'/'>): Promise<Metadata> {
  const { siteUrl } = getSettings()
  const chosen = await chosenLanguage(searchParams)
  const language = await languageOf(searchParams)
  const { home } = pageWords[language]
  const page = siteUrl + (chosen ? homePath(chosen) : '/')
  const { openGraph, twitter } = sharedAs(page, language, {
    url: `${siteUrl}/preview.png?lang=${language}`,
    alt: `Portolan: ${home.title}`,
  })
  return {
    description: home.description,
    openGraph: { ...openGraph, type: 'website', title: 'Portolan', description: home.description },
    twitter,
    alternates: {
      canonical: page,
      types: {
        'application/atom+xml': [{ url: siteUrl + changeFeedPath, title: 'Changes of the pages' }],
        'text/markdown': `${siteUrl}/llms.txt`,
      },
      languages: {
        ...Object.fromEntries(languages.map((other) => [languageTag(other), siteUrl + homePath(other)])),
        'x-default': `${siteUrl}/`,
      },
    },
  }
}

export default async function Home({ searchParams }: PageProps<'/'>) {
  const language = await languageOf(searchParams)
  const { home } = pageWords[language]
  const destinations = await readDestinations()
  const shown = destinations.slice(0, mostWithWeather)
  const others = destinations.slice(mostWithWeather)
  const weathers = await Promise.all(
    shown.map((destination) => Promise.race([getWeather(destination), delay(patience, null)])),
  )
  const now = new Date()
  return (
    <SitePage language={language} pathIn={homePath}>
      <div className="page">
        <div className="masthead masthead--home">
          <h1>{home.title}</h1>
          <p className="masthead__lead">{home.lead}</p>
          <CompassRose className="masthead__rose" />
        </div>
        <div className="page__content">
          <h2 className="chapter__title">{home.destinations}</h2>
          <ul className="destinations">
            {shown.map((destination, index) => (
              <DestinationItem
                key={destination.slug}
                destination={destination}
                weather={weathers[index] ?? null}
                now={now}
                language={language}
              />
            ))}
          </ul>
          {others.length > 0 && (
            <ul className="destinations__others">
              {others.map((destination) => (
                <li key={destination.slug}>
                  <a href={pagePath(destination.slug, language)}>{placeName(destination, language)}</a>{' '}
                  <span>{countryName(destination, language)}</span>
                </li>
              ))}
            </ul>
          )}
          <WeatherCredits weathers={weathers.filter((weather) => weather !== null)} />
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: siteData(getSettings().siteUrl) }} />
        </div>
      </div>
    </SitePage>
  )
}
