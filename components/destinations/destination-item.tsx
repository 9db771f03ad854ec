import type { Destination } from '@/lib/destinations/destination'
import { freshnessOf } from '@/lib/weather/freshness'
import type { Weather } from '@/lib/weather/weather'
import { bothTemperatures } from '../ui/both-units'
import { LocalClock } from '../ui/local-clock'
import { age, missing } from '../weather/format'
import { WeatherIcon } from '../weather/weather-icon'
import { english } from '../weather/words/english'
import { conditionWords } from '../weather/words/words'

/** A destination in a list, with the time and the weather there. */
export function DestinationItem({
  destination,
  weather,
  now,
}: {
  destination: Destination
  /** Null while there is none, or none is there yet. */
  weather: Weather | null
  now: Date
}) {
  const { slug, name, country, summary, timeZone } = destination
  return (
    <li className="destination-item">
      <h3>
        <a href={`/${slug}`}>{name}</a>
      </h3>
      <p className="text-sm text-muted">{country}</p>
      <p className="destination-item__now">
        {weather ? <CurrentWeather weather={weather} now={now} /> : <span>No weather to be had right now</span>}
        <span className="text-muted">
          <LocalClock renderedAt={now.toISOString()} timeZone={timeZone} />
        </span>
      </p>
      <p className="mt-2 max-w-[52ch]">{summary}</p>
    </li>
  )
}

function CurrentWeather({ weather, now }: { weather: Weather; now: Date }) {
  const { recorded, retrievedAt } = weather
  const { condition, intensity, isDay, temperature } = weather.current
  const freshness = freshnessOf(retrievedAt, now)
  return (
    <span className="destination-item__weather">
      <WeatherIcon condition={condition} intensity={intensity} isDay={isDay ?? true} />
      <span>
        <strong>{temperature === null ? missing : bothTemperatures(temperature)}</strong>,{' '}
        {conditionWords(condition, intensity, english)}
        {freshness !== 'fresh' && `. ${english.freshness[freshness]}, retrieved ${age(retrievedAt, now, english)}`}
        {recorded && `. Recorded in ${recorded}, and replayed`}
      </span>
    </span>
  )
}
