import type { Destination } from '@/lib/destinations/destination'
import { countryName, placeName } from '@/lib/destinations/place-name'
import { type Language, contentLanguage } from '@/lib/languages'
import { freshnessOf } from '@/lib/weather/freshness'
import type { Weather } from '@/lib/weather/weather'
import { pagePath } from '../page/page-path'
import { pageWords } from '../page/words/languages'
import { bothTemperatures } from '../ui/both-units'
import { clockText } from '../ui/clock-text'
import { LocalClock } from '../ui/local-clock'
import { missing } from '../weather/format'
import { ageWords, recordedWhere } from '../weather/status-words'
import { WeatherIcon } from '../weather/weather-icon'
import { wordsFor } from '../weather/words/languages'
import { conditionWords, fill } from '../weather/words/words'

/** A destination in a list, with the time and the weather there. */
export function DestinationItem({
  destination,
  weather,
  now,
  language,
}: {
  destination: Destination
  /** Null while there is none, or none is there yet. */
  weather: Weather | null
  now: Date
  language: Language
}) {
  const { slug, summary, timeZone } = destination
  const { moment } = wordsFor(language)
  return (
    <li className="destination-item">
      <h3>
        <a href={pagePath(slug, language)}>{placeName(destination, language)}</a>
      </h3>
      <p className="destination-item__country">{countryName(destination, language)}</p>
      <p className="destination-item__now">
        {weather ? (
          <CurrentWeather weather={weather} now={now} language={language} />
        ) : (
          <span>{pageWords[language].home.noWeather}</span>
        )}
        <span className="destination-item__clock">
          <LocalClock renderedAt={now.toISOString()} timeZone={timeZone} lang={language} template={moment}>
            {clockText(now, timeZone, language, moment)}
          </LocalClock>
        </span>
      </p>
      <p className="destination-item__summary" lang={contentLanguage} dir="auto">
        {summary}
      </p>
    </li>
  )
}

function CurrentWeather({ weather, now, language }: { weather: Weather; now: Date; language: Language }) {
  const words = wordsFor(language)
  const { recorded } = weather
  const { condition, intensity, isDay, temperature } = weather.current
  const freshness = freshnessOf(weather, now)
  return (
    <span className="destination-item__weather">
      <WeatherIcon condition={condition} intensity={intensity} isDay={isDay ?? true} />
      <span>
        <strong>{temperature === null ? missing : bothTemperatures(temperature, language)}</strong>
        {words.comma}
        {conditionWords(condition, intensity, words)}
        {freshness !== 'fresh' &&
          `. ${words.freshness[freshness]}${words.comma}${ageWords(weather, now, words, false)}`}
        {recorded && `. ${fill(pageWords[language].home.recorded, { where: recordedWhere(recorded, words) })}`}
      </span>
    </span>
  )
}
