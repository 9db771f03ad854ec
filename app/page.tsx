import type { Metadata } from 'next'
import { setTimeout as delay } from 'node:timers/promises'
import { DestinationItem } from '@/components/destinations/destination-item'
import { WeatherCredits } from '@/components/destinations/weather-credits'
import '@/components/destinations/destinations.css'
import { CompassRose } from '@/components/ui/compass-rose'
import '@/components/weather/weather-card.css'
import { readDestinations } from '@/lib/destinations/destination'
import { getSettings } from '@/lib/settings'
import { getWeather } from '@/lib/weather/forecast'

/** It tells the time and the weather, and a build knows neither. Shared caches keep it for half a minute. */
export const dynamic = 'force-dynamic'

/** With more destinations than this, the others are named without their weather: each is a question to a provider. */
const mostWithWeather = 24

/** Milliseconds that the HTML waits for a provider, where nothing is stored. */
const patience = 2_000

export function generateMetadata(): Metadata {
  return { alternates: { canonical: `${getSettings().siteUrl}/` } }
}

export default async function Home() {
  const destinations = await readDestinations()
  const shown = destinations.slice(0, mostWithWeather)
  const others = destinations.slice(mostWithWeather)
  const weathers = await Promise.all(
    shown.map((destination) => Promise.race([getWeather(destination), delay(patience, null)])),
  )
  const now = new Date()
  return (
    <div className="mx-auto max-w-[76rem] px-5 sm:px-8">
      <div className="masthead">
        <CompassRose className="masthead__rose" />
        <h1 className="max-w-[16ch] font-serif text-4xl leading-[1.08] font-semibold tracking-tight sm:text-6xl">
          Places, told with their sources
        </h1>
        <p className="mt-5 max-w-[56ch] text-lg">
          Every claim carries its source and its date. The weather is in the page when it arrives, and
          says who made it and how old it is.
        </p>
      </div>
      <h2 className="mt-12 font-serif text-2xl font-semibold">Destinations</h2>
      <ul className="destinations">
        {shown.map((destination, index) => (
          <DestinationItem
            key={destination.slug}
            destination={destination}
            weather={weathers[index] ?? null}
            now={now}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <ul className="destinations__others">
          {others.map(({ slug, name, country }) => (
            <li key={slug}>
              <a href={`/${slug}`}>{name}</a> <span className="text-sm text-muted">{country}</span>
            </li>
          ))}
        </ul>
      )}
      <WeatherCredits weathers={weathers.filter((weather) => weather !== null)} />
    </div>
  )
}
