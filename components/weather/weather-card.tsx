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
import { WeatherUnavailable } from './weather-unavailable'
import { conditionWords, freshnessWords } from './words'

export interface WeatherCardOptions {
  units: Units
  /** For the heading, and for the state in which there is no weather to take it from. */
  place: { name: string; timeZone: string; url: string }
  /** Without weather: whether it is still on its way, or cannot be had. */
  pending: boolean
  /** What is usual in this month, for when nothing can be had. */
  typical: TypicalMonth | null
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
}: {
  weather: Weather | null
  now: Date
  options: WeatherCardOptions
}) {
  const { place, units, controls } = options
  const state: State = weather ? freshnessOf(weather.retrievedAt, now) : options.pending ? 'loading' : 'none'
  const here = localTime(now, place.timeZone)
  return (
    <section
      className="weather-card"
      data-state={state}
      data-recorded={weather?.recorded ? '' : undefined}
      aria-label={`Weather in ${place.name}`}
    >
      <header className="weather-card__header">
        <div>
          <h2 className="weather-card__title">Weather in {place.name}</h2>
          <p className="weather-card__clock">
            <time dateTime={now.toISOString()}>
              {here.weekday} {here.date}, {here.clock}
            </time>{' '}
            there ({here.offset})
          </p>
        </div>
        <div className="weather-card__units">{controls.units}</div>
      </header>
      <Status weather={weather} state={state} now={now} place={place.name} />
      <div className="weather-card__body" aria-busy={state === 'loading'}>
        <div className="weather-card__readings" aria-hidden={weather ? undefined : true}>
          <Now weather={weather} units={units} />
          <WeatherDetails weather={weather} units={units} now={now} />
          <HourlyForecast weather={weather} units={units} now={now} />
          <DailyForecast weather={weather} units={units} now={now} />
        </div>
        {state === 'none' && (
          <WeatherUnavailable name={place.name} {...options} retry={controls.retry} />
        )}
        {state === 'loading' && (
          <noscript>
            <div className="weather-card__message">
              <p>No forecast was ready when this page was made.</p>
              <p>
                <a href={place.url}>Load the page again</a>
              </p>
            </div>
          </noscript>
        )}
      </div>
      <footer className="weather-card__footer">
        <Provenance weather={weather} now={now} />
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
}: {
  weather: Weather | null
  state: State
  now: Date
  place: string
}) {
  return (
    <p className="weather-card__status">
      <svg className="weather-card__status-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7.2" />
        <path d={weather?.recorded ? recordedIcon : statusIcons[state]} />
      </svg>
      <span>
        {state === 'loading' && <b>Loading</b>}
        {state === 'none' && <b>Not available</b>}
        {weather?.recorded && (
          <>
            <b>Recorded</b> in {weather.recorded}, and replayed: not the weather of {place}
          </>
        )}
        {weather && !weather.recorded && (
          <>
            <b>{freshnessWords[freshnessOf(weather.retrievedAt, now)]}</b>, retrieved{' '}
            {age(weather.retrievedAt, now)}
          </>
        )}
      </span>
    </p>
  )
}

function Now({ weather, units }: { weather: Weather | null; units: Units }) {
  const current = weather?.current
  const words = current ? conditionWords(current.condition, current.intensity) : missing
  return (
    <div className="weather-card__now">
      <WeatherIcon
        condition={current?.condition ?? 'overcast'}
        intensity={current?.intensity ?? null}
        isDay={current?.isDay ?? true}
      />
      <p className="weather-card__temperature">
        <span>{current ? temperature(current.temperature, units) : missing}</span>
        {current && <small>{units === 'metric' ? 'C' : 'F'}</small>}
      </p>
      <p className="weather-card__condition" key={words}>
        <span>{words}</span>
        <span className="weather-card__feels-like">
          Feels like {current ? temperature(current.apparentTemperature, units) : missing}
        </span>
      </p>
    </div>
  )
}

/** Who made it, when, and for what time: always there, so that a number never stands alone. */
function Provenance({ weather, now }: { weather: Weather | null; now: Date }) {
  if (!weather) return <p className="weather-card__provenance">No forecast</p>
  const { provider, retrievedAt, current, destination } = weather
  return (
    <p className="weather-card__provenance">
      <span>
        Forecast for {localTime(current.validAt, destination.timeZone).clock}, retrieved{' '}
        <time dateTime={retrievedAt}>{age(retrievedAt, now)}</time>
      </span>{' '}
      <span>
        <a href={provider.url}>{provider.attribution}</a> (
        <a href={provider.licenseUrl}>{provider.license}</a>)
      </span>
    </p>
  )
}
