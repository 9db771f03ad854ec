import type { TypicalMonth } from '@/lib/destinations/typical-month'
import { freshnessOf } from '@/lib/weather/freshness'
import type { Weather } from '@/lib/weather/weather'
import { bothTemperatures } from '../ui/both-units'
import { localTime, monthName } from '../ui/local-time'
import { retrievedWords, statusWords } from '../weather/status-words'
import { WeatherIcon } from '../weather/weather-icon'
import { type Words, conditionWords, fill } from '../weather/words/words'
import { wrapText } from './fit-text'

export interface PlaceWeather {
  name: string
  timeZone: string
  /** Null: none can be had. */
  weather: Weather | null
  typical: TypicalMonth | null
  now: Date
  words: Words
}

/** The weather of the hour, or what is usual in the month, in the lower half of a place's picture. */
export function WeatherLines(props: PlaceWeather) {
  const { weather, typical } = props
  if (weather) return <Hour {...props} weather={weather} />
  return typical && <Usual {...props} typical={typical} />
}

function Hour({ name, timeZone, weather, now, words }: PlaceWeather & { weather: Weather }) {
  const { current, provider, recorded } = weather
  const { temperature, condition, intensity, isDay, validAt } = current
  const here = localTime(validAt, timeZone, words.lang)
  const { label, rest } = statusWords(weather, now, name, words, true)
  const credit = `${provider.attribution} (${provider.license})`
  const isFresh = freshnessOf(weather.retrievedAt, now) === 'fresh'
  return (
    <>
      <svg x="64" y="376" width="128" height="128" viewBox="0 0 32 32">
        <WeatherIcon condition={condition} intensity={intensity} isDay={isDay ?? true} />
      </svg>
      <text className="chart__weather" x="212" y="430">
        {temperature === null ? '' : `${bothTemperatures(temperature, words.lang)}, `}
        {conditionWords(condition, intensity, words)}
      </text>
      {recorded ? (
        <Lines className="chart__warning" text={label + rest} x={214} y={474} />
      ) : (
        <text className="chart__small" x="214" y="474">
          {/* What was fresh will not be so for long, and the picture stays. */}
          {!isFresh && <tspan className="chart__age">{label}: </tspan>}
          {fill(words.moment, here)} {fill(words.there, here)}
        </text>
      )}
      <text className="chart__small" x="72" y="568">
        {recorded ? credit : `${credit}, ${retrievedWords(weather, now, words, true)}`}
      </text>
    </>
  )
}

function Usual({ typical, words }: PlaceWeather & { typical: TypicalMonth }) {
  const { unavailable, lang } = words
  const { month, temperatureMax, temperatureMin, temperatureMean, period } = typical
  const parts = [
    [unavailable.byDay, temperatureMax],
    [unavailable.byNight, temperatureMin],
    [unavailable.onAverage, temperatureMax === null && temperatureMin === null ? temperatureMean : null],
  ] as const
  const known = parts.flatMap(([term, value]) => (value === null ? [] : [`${term} ${bothTemperatures(value, lang)}`]))
  if (known.length === 0) return null
  return (
    <>
      <text className="chart__small" x="72" y="416">
        {fill(unavailable.typical, { month: monthName(month, lang) })}
      </text>
      <text className="chart__weather" x="70" y="474">
        {known.join(' · ')}
      </text>
      <text className="chart__small" x="72" y="568">
        {fill(unavailable.means, { years: period ?? unavailable.yearsNotStated }).replace(/:$/, '')}
      </text>
    </>
  )
}

function Lines({ text, className, x, y }: { text: string; className: string; x: number; y: number }) {
  return wrapText(text, 34).map((line, index) => (
    <text key={line} className={className} x={x} y={y + index * 34}>
      {line}
    </text>
  ))
}
