import type { ReactNode } from 'react'
import type { Destination } from '@/lib/destinations/destination'
import type { TypicalMonth } from '@/lib/destinations/typical-month'
import type { Weather } from '@/lib/weather/weather'
import { WeatherCard, type WeatherCardOptions } from '../weather/weather-card'
import type { Words } from '../weather/words/words'
import type { EmbedOptions } from './embed-options'

/** What every embed is made from. */
export interface Embed {
  destination: Destination
  /** Null: no weather can be had. */
  weather: Weather | null
  typical: TypicalMonth | null
  now: Date
  options: EmbedOptions
  words: Words
  /** The page of the destination in the language of the card, absolute. */
  page: string
}

/** The card as it stays once it is sent. */
export function EmbeddedCard({
  embed,
  controls,
}: {
  embed: Embed
  controls: WeatherCardOptions['controls'] & { updates: ReactNode }
}) {
  const { destination, weather, typical, now, options, words, page } = embed
  const { timeZone } = destination
  return (
    <WeatherCard
      weather={weather}
      now={now}
      options={{
        place: { name: nameIn(destination, words), timeZone, url: page },
        units: options.units,
        show: options.show,
        words,
        typical,
        pending: false,
        still: true,
        controls,
      }}
    />
  )
}

/** What a place is called in a language; in English where that is not known. */
export function nameIn({ name, names }: Destination, { lang }: Words): string {
  return names?.[lang] ?? name
}
