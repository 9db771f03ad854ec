import type { ReactNode } from 'react'
import type { TypicalMonth } from '@/lib/destinations/typical-month'
import { directionOf } from '@/lib/languages'
import { freshnessOf } from '@/lib/weather/freshness'
import type { Weather } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import type { Units } from './format'
import { spokenSummary } from './spoken-summary'
import { WeatherProvenance } from './weather-provenance'
import { type WeatherState, WeatherStatus } from './weather-status'
import { WeatherUnavailable } from './weather-unavailable'
import { type Words, fill } from './words/words'

export interface WeatherCardOptions {
  units: Units
  words: Words
  /** For the heading, and for the state in which there is no weather to take it from. */
  place: { name: string; timeZone: string; url: string }
  /** Without weather: whether it is still on its way, or cannot be had. */
  pending: boolean
  /** What is usual in this month, for when nothing can be had. */
  typical: TypicalMonth | null
  /** For a document that stays as it is: times of day in place of ages, which would become wrong. */
  still: boolean
  /** Places for what the surrounding document can do: a page has buttons, an embed has links. */
  controls: { units?: ReactNode; updates?: ReactNode; retry?: ReactNode }
}

/**
 * The weather card: a pure function of the weather, the time and the options, without hooks, clock or
 * fetch. It takes the same space in every state, because each state lays out the same boxes.
 */
export function WeatherCard({
  weather,
  now,
  options,
  children,
}: {
  weather: Weather | null
  now: Date
  options: WeatherCardOptions
  /** `WeatherReadings` of the same, or what a server made of them. */
  children: ReactNode
}) {
  const { place, words, still, controls } = options
  const state: WeatherState = weather ? freshnessOf(weather.retrievedAt, now) : options.pending ? 'loading' : 'none'
  const heading = fill(words.heading, { place: place.name })
  const here = localTime(now, place.timeZone, words.lang)
  return (
    <section
      className="weather-card"
      data-state={state}
      data-recorded={weather?.recorded ? '' : undefined}
      lang={words.lang}
      dir={directionOf(words.lang)}
      aria-label={heading}
    >
      {weather && <p className="visually-hidden">{spokenSummary(weather, now, options)}</p>}
      <header className="weather-card__header">
        <div>
          <h2 className="weather-card__title">{heading}</h2>
          <p className="weather-card__clock">
            <time dateTime={now.toISOString()}>{fill(words.moment, here)}</time>{' '}
            {fill(words.there, here)}
          </p>
        </div>
        <div className="weather-card__units">{controls.units}</div>
      </header>
      <WeatherStatus weather={weather} state={state} now={now} place={place.name} words={words} still={still} />
      <div className="weather-card__body" aria-busy={state === 'loading'}>
        <div className="weather-card__readings" aria-hidden={weather ? undefined : true}>
          {children}
        </div>
        {state === 'none' && (
          <WeatherUnavailable name={place.name} {...options} retry={controls.retry} />
        )}
        {state === 'loading' && (
          <noscript>
            <div className="weather-card__message">
              <p>{words.withoutScripts}</p>
              <p>
                <a href={place.url}>{words.loadAgain}</a>
              </p>
            </div>
          </noscript>
        )}
      </div>
      <footer className="weather-card__footer">
        <WeatherProvenance weather={weather} now={now} words={words} still={still} />
        <div className="weather-card__updates">{controls.updates}</div>
      </footer>
    </section>
  )
}
