import type { ReactNode } from 'react'
import type { TypicalMonth } from '@/lib/destinations/typical-month'
import { directionOf, languageTag } from '@/lib/languages'
import { freshnessOf } from '@/lib/weather/freshness'
import type { Weather } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { DailyForecast } from './daily-forecast'
import { type Units, missing, temperature } from './format'
import { HourlyForecast } from './hourly-forecast'
import { PassingWords } from './passing-words'
import { spokenSummary } from './spoken-summary'
import { WeatherDetails } from './weather-details'
import { WeatherIcon } from './weather-icon'
import type { WeatherPartProps } from './weather-part'
import { WeatherProvenance } from './weather-provenance'
import { type WeatherState, WeatherStatus } from './weather-status'
import { WeatherUnavailable } from './weather-unavailable'
import { type Words, conditionWords, fill } from './words/words'

export interface WeatherCardOptions {
  units: Units
  words: Words
  /** For the heading, and for the state in which there is no weather to take it from. */
  place: { name: string; timeZone: string; url: string }
  /** Without weather: whether it is still on its way, or cannot be had. */
  pending: boolean
  /** What is usual in this month, for when nothing can be had. */
  typical: TypicalMonth | null
  /** What to show beside the present. */
  show: Show
  /** For a document that stays as it is: times of day in place of ages, which would become wrong. */
  still: boolean
  /** Places for what the surrounding document can do: a page has buttons, an embed has links. */
  controls: { units?: ReactNode; updates?: ReactNode; retry?: ReactNode }
}

/** What is shown beside the present: all that is known, or the hours, the days, or nothing. */
export type Show = 'all' | 'now' | 'hours' | 'days'

/**
 * The weather card: a pure function of the weather, the time and the options, without hooks, clock or
 * fetch. It takes the same space in every state, because each state lays out the same boxes.
 */
export function WeatherCard({
  weather,
  now,
  options,
}: {
  weather: Weather | null
  now: Date
  options: WeatherCardOptions
}) {
  const { place, units, words, show, still, controls } = options
  const state: WeatherState = weather ? freshnessOf(weather, now) : options.pending ? 'loading' : 'none'
  const heading = fill(words.heading, { place: place.name })
  const here = localTime(now, place.timeZone, words.lang)
  const parts = { weather, units, now, words }
  return (
    <section
      className="weather-card"
      data-state={state}
      data-recorded={weather?.recorded ? '' : undefined}
      lang={languageTag(words.lang)}
      dir={directionOf(words.lang)}
      aria-label={heading}
    >
      {weather && (
        <p className="visually-hidden">
          <PassingWords still={still} words={(still) => spokenSummary(weather, now, { ...options, still })} />
        </p>
      )}
      <header className="weather-card__header">
        <div>
          <h2 className="weather-card__title">{heading}</h2>
          <p className="weather-card__clock">
            <time dateTime={now.toISOString()}>{fill(words.moment, here)}</time>
            {` ${fill(words.there, here)}`}
          </p>
        </div>
        <div className="weather-card__units">{controls.units}</div>
      </header>
      <WeatherStatus weather={weather} state={state} now={now} place={place.name} words={words} still={still} />
      <div className="weather-card__body" aria-busy={state === 'loading'}>
        <div className="weather-card__readings" aria-hidden={weather ? undefined : true}>
          <Now {...parts} />
          {show === 'all' && <WeatherDetails {...parts} />}
          {(show === 'all' || show === 'hours') && <HourlyForecast {...parts} />}
          {(show === 'all' || show === 'days') && <DailyForecast {...parts} />}
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

function Now({ weather, units, words }: WeatherPartProps) {
  const current = weather?.current
  const condition = current ? conditionWords(current.condition, current.intensity, words) : missing
  const feelsLike = current ? temperature(current.apparentTemperature, units, words.lang) : missing
  return (
    <div className="weather-card__now">
      <WeatherIcon
        condition={current?.condition ?? 'overcast'}
        intensity={current?.intensity ?? null}
        isDay={current?.isDay ?? true}
      />
      <p className="weather-card__temperature">
        <span>{current ? temperature(current.temperature, units, words.lang) : missing}</span>
        {current && <small>{units === 'metric' ? 'C' : 'F'}</small>}
      </p>
      <p className="weather-card__condition" key={condition}>
        <span>{condition}</span>
        <span className="weather-card__feels-like">
          {fill(words.feelsLike, { temperature: feelsLike })}
        </span>
      </p>
    </div>
  )
}
