import type { ReactNode } from 'react'
import type { TypicalMonth } from '@/lib/destinations/typical-month'
import { freshnessOf } from '@/lib/weather/freshness'
import type { Freshness, Weather } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { DailyForecast } from './daily-forecast'
import { type Units, age, missing, temperature } from './format'
import { HourlyForecast } from './hourly-forecast'
import { WeatherDetails } from './weather-details'
import { WeatherIcon } from './weather-icon'
import type { WeatherPartProps } from './weather-part'
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

export const shows = ['all', 'now', 'hours', 'days'] as const
export type Show = (typeof shows)[number]

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
  const state: State = weather ? freshnessOf(weather.retrievedAt, now) : options.pending ? 'loading' : 'none'
  const heading = fill(words.heading, { place: place.name })
  const here = localTime(now, place.timeZone, words.lang)
  const parts = { weather, units, now, words }
  return (
    <section
      className="weather-card"
      data-state={state}
      data-recorded={weather?.recorded ? '' : undefined}
      lang={words.lang}
      dir={words.direction}
      aria-label={heading}
    >
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
      <Status weather={weather} state={state} now={now} place={place.name} words={words} still={still} />
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
        <Provenance weather={weather} now={now} words={words} still={still} />
        <div className="weather-card__updates">{controls.updates}</div>
      </footer>
    </section>
  )
}

type State = Freshness | 'loading' | 'none'

const statusIcons: Record<State, string> = {
  fresh: 'M4 8.5l2.8 2.8L12.5 5',
  late: 'M8 4v4.3l2.8 1.7',
  old: 'M8 4v5M8 11.4v.6',
  loading: 'M4 8h.2M8 8h.2M12 8h.2',
  none: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
}

const recordedIcon = 'M8 7.2v4.2M8 4.6v.2'

function Status({
  weather,
  state,
  now,
  place,
  words,
  still,
}: {
  weather: Weather | null
  state: State
  now: Date
  place: string
  words: Words
  still: boolean
}) {
  return (
    <p className="weather-card__status">
      <svg className="weather-card__status-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7.2" />
        <path d={weather?.recorded ? recordedIcon : statusIcons[state]} />
      </svg>
      <span>
        {state === 'loading' && <b>{words.loading}</b>}
        {state === 'none' && <b>{words.notAvailable}</b>}
        {weather?.recorded && (
          <>
            <b>{words.recorded}</b> {fill(words.replayed, { where: weather.recorded, place })}
          </>
        )}
        {weather && !weather.recorded && (
          <>
            <b>{words.freshness[freshnessOf(weather.retrievedAt, now)]}</b>
            {still && fill(words.asOf, localTime(now, weather.destination.timeZone, words.lang))},{' '}
            {retrieved(weather, now, words, still)}
          </>
        )}
      </span>
    </p>
  )
}

/** When the forecast was retrieved, as an age, or as a time of day at the place. */
function retrieved({ retrievedAt, destination }: Weather, now: Date, words: Words, still: boolean) {
  if (!still) return fill(words.retrieved, { when: age(retrievedAt, now, words) })
  const then = localTime(retrievedAt, destination.timeZone, words.lang)
  const sameDay = then.date === localTime(now, destination.timeZone, words.lang).date
  const clock = sameDay ? then.clock : `${then.weekday} ${then.clock}`
  return fill(words.retrieved, { when: fill(words.at, { clock }) })
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

/** Who made it, when, and for what time: always there, so that a number never stands alone. */
function Provenance({
  weather,
  now,
  words,
  still,
}: {
  weather: Weather | null
  now: Date
  words: Words
  still: boolean
}) {
  if (!weather) return <p className="weather-card__provenance">{words.noForecast}</p>
  const { provider, retrievedAt, current, destination } = weather
  return (
    <p className="weather-card__provenance">
      <span>
        {fill(words.forecastFor, localTime(current.validAt, destination.timeZone, words.lang))}{' '}
        <time dateTime={retrievedAt}>{retrieved(weather, now, words, still)}</time>
      </span>{' '}
      <span>
        <a href={provider.url}>{provider.attribution}</a> (
        <a href={provider.licenseUrl}>{provider.license}</a>)
      </span>
    </p>
  )
}
