import type { ReactNode } from 'react'
import { localDate } from '@/lib/weather/instant'
import type { Reading } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { missing, percent, precipitation, pressure, speed } from './format'
import type { WeatherPartProps } from './weather-part'
import { compassPoint } from './words'

/** Wind, moisture, pressure and the sun, as a list of terms. */
export function WeatherDetails({ weather, units, now }: WeatherPartProps) {
  const precipitationTerm = termOf(weather?.current.precipitationPeriod, weather?.current.validAt)
  const current = weather?.current ?? null
  const date = weather && localDate(now.getTime(), weather.destination.timeZone)
  const today = weather?.daily.find((day) => day.date === date)
  const clock = (instant: string | null | undefined) =>
    instant && weather ? localTime(instant, weather.destination.timeZone).clock : missing
  return (
    <dl className="weather-card__details">
      <Detail term="Wind">
        {speed(current?.windSpeed ?? null, units)} <Direction degrees={current?.windDirection} />
      </Detail>
      <Detail term="Gusts">{speed(current?.windGust ?? null, units)}</Detail>
      <Detail term="Humidity">{percent(current?.humidity ?? null)}</Detail>
      <Detail term="Pressure">{pressure(current?.pressure ?? null, units)}</Detail>
      <Detail key={precipitationTerm} term={precipitationTerm}>
        {precipitation(current?.precipitation ?? null, units)}
      </Detail>
      <Detail term="Cloud">{percent(current?.cloudCover ?? null)}</Detail>
      <Detail term="Sunrise">{clock(today?.sunrise)}</Detail>
      <Detail term="Sunset">{clock(today?.sunset)}</Detail>
    </dl>
  )
}

function Detail({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** An amount of precipitation means nothing without the time that it falls in. */
function termOf(period: Reading['precipitationPeriod'] | undefined, validAt = ''): string {
  if (!period) return 'Precipitation'
  const minutes = (Date.parse(period.end) - Date.parse(period.start)) / 60_000
  const span = minutes < 60 ? `${minutes} min` : minutes === 60 ? 'hour' : `${minutes / 60} h`
  return `Precip., ${period.start < validAt ? 'last' : 'next'} ${span}`
}

function Direction({ degrees }: { degrees: number | null | undefined }) {
  if (degrees === null || degrees === undefined) return null
  return (
    <>
      <svg className="weather-card__arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v12M8 14l-3.5-4M8 14l3.5-4" transform={`rotate(${degrees} 8 8)`} />
      </svg>
      <span className="visually-hidden">from </span>
      {compassPoint(degrees)}
    </>
  )
}
