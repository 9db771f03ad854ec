import type { ReactNode } from 'react'
import type { Reading } from '@/lib/weather/weather'
import { isCalm } from '@/lib/weather/wind'
import { todayOf } from './coming-days'
import { type Units, missing, percent, precipitation, pressure, speed } from './format'
import { sunTime } from './sun-words'
import type { WeatherPartProps } from './weather-part'
import { type Words, compassPoint, fill } from './words/words'

/** Wind, moisture, pressure and the sun, as a list of terms. */
export function WeatherDetails({ weather, units, now, words }: WeatherPartProps) {
  const { lang } = words
  const precipitationTerm = precipitationWords(weather?.current ?? null, words)
  const current = weather?.current ?? null
  const sun = (event: 'sunrise' | 'sunset') =>
    weather ? sunTime(todayOf(weather, now), event, weather.destination.timeZone, words) : missing
  return (
    <dl className="weather-card__details">
      <Detail term={words.wind}>
        <Wind current={current} units={units} words={words} />
      </Detail>
      <Detail term={words.gusts}>{speed(current?.windGust ?? null, units, lang)}</Detail>
      <Detail term={words.humidity}>{percent(current?.humidity ?? null, lang)}</Detail>
      <Detail term={words.pressure}>{pressure(current?.pressure ?? null, units, words)}</Detail>
      <Detail key={precipitationTerm} term={precipitationTerm}>
        {precipitation(current?.precipitation ?? null, units, lang)}
      </Detail>
      <Detail term={words.cloud}>{percent(current?.cloudCover ?? null, lang)}</Detail>
      <Detail term={words.sunrise}>{sun('sunrise')}</Detail>
      <Detail term={words.sunset}>{sun('sunset')}</Detail>
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
function precipitationWords(current: Reading | null, words: Words): string {
  if (!current?.precipitationPeriod) return words.precipitation
  const { start, end } = current.precipitationPeriod
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000
  const spans = start < current.validAt ? words.precipitationLast : words.precipitationNext
  if (minutes === 60) return spans.hour
  return minutes < 60 ? fill(spans.minutes, { n: `${minutes}` }) : fill(spans.hours, { n: `${minutes / 60}` })
}

function Wind({ current, units, words }: { current: Reading | null; units: Units; words: Words }) {
  if (current && isCalm(current.windSpeed)) return words.calm
  return (
    <>
      {speed(current?.windSpeed ?? null, units, words.lang)} <Direction degrees={current?.windDirection} words={words} />
    </>
  )
}

function Direction({ degrees, words }: { degrees: number | null | undefined; words: Words }) {
  if (degrees === null || degrees === undefined) return null
  return (
    <>
      <svg className="weather-card__arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v12M8 14l-3.5-4M8 14l3.5-4" transform={`rotate(${degrees} 8 8)`} />
      </svg>
      <span className="visually-hidden">
        {words.windFrom} {compassPoint(degrees, words.compassSpoken)}
      </span>
      <span aria-hidden="true">{compassPoint(degrees, words.compass)}</span>
    </>
  )
}
