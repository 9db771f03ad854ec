import type { Weather } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { creditsOf } from './coming-days'
import { PassingWords } from './passing-words'
import { retrievedWords } from './status-words'
import { type Words, fill } from './words/words'

/** Who made it, when, and for what time: always there, so that a number never stands alone. */
export function WeatherProvenance({
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
  const { retrievedAt, current, destination } = weather
  return (
    <p className="weather-card__provenance">
      <span>
        {fill(words.forecastFor, localTime(current.validAt, destination.timeZone, words.lang))}{' '}
        <time dateTime={retrievedAt}>
          <PassingWords still={still} words={(still) => retrievedWords(weather, now, words, still)} />
        </time>
      </span>{' '}
      {creditsOf(weather, now).map(({ name, url, attribution, license, licenseUrl }) => (
        <span key={name}>
          {/* As the provider words it, which is in English. */}
          <bdi lang="en">
            <a href={url}>{attribution}</a> (<a href={licenseUrl}>{license}</a>)
          </bdi>{' '}
        </span>
      ))}
    </p>
  )
}
