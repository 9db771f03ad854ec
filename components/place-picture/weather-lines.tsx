import type { TypicalMonth } from '@/lib/destinations/typical-month'
import { freshnessOf } from '@/lib/weather/freshness'
import type { Weather } from '@/lib/weather/weather'
import { layoutFor } from '../embed/picture-layout'
import { bothTemperatures } from '../ui/both-units'
import { localTime, monthName } from '../ui/local-time'
import { ageWords, statusWords } from '../weather/status-words'
import { WeatherIcon } from '../weather/weather-icon'
import { type Words, conditionWords, fill } from '../weather/words/words'
import { textWidth, wrapText } from './fit-text'
import { placePictureSize } from './picture-size'

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
  const { at, read, icon } = layoutFor(words.lang, placePictureSize.width)
  const [opening, closing] = read('|').split('|')
  const sky = conditionWords(condition, intensity, words)
  const isFresh = freshnessOf(weather, now) === 'fresh'
  return (
    <>
      <svg x={icon(64, 128)} y="376" width="128" height="128" viewBox="0 0 32 32">
        <WeatherIcon condition={condition} intensity={intensity} isDay={isDay ?? true} />
      </svg>
      <LargeLine x={212} y={430} words={words}>
        {temperature === null ? sky : `${bothTemperatures(temperature, words.lang)} · ${sky}`}
      </LargeLine>
      {recorded ? (
        wrapText(label + rest, 34).map((line, index) => (
          <text key={line} className="chart__warning" {...at(214)} y={474 + index * 34}>
            {read(line)}
          </text>
        ))
      ) : (
        <text className="chart__small" {...at(214)} y="474">
          {opening}
          {/* What was fresh will not be so for long, and the picture stays. */}
          {!isFresh && <tspan className="chart__age">{label}: </tspan>}
          {fill(words.moment, here)} {fill(words.there, here)}
          {closing}
        </text>
      )}
      <text className="chart__small" {...at(72)} y="568">
        {read(recorded ? credit : `${credit}, ${ageWords(weather, now, words, true)}`)}
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
  const { at, read } = layoutFor(lang, placePictureSize.width)
  return (
    <>
      <text className="chart__small" {...at(72)} y="416">
        {read(fill(unavailable.typical, { month: monthName(month, lang) }))}
      </text>
      <LargeLine x={70} y={474} words={words}>
        {known.join(' · ')}
      </LargeLine>
      <text className="chart__small" {...at(72)} y="568">
        {read(fill(unavailable.means, { years: period ?? unavailable.yearsNotStated }).replace(/[:：]$/, ''))}
      </text>
    </>
  )
}

/** A line in large letters, or in smaller ones where it would not fit. */
function LargeLine({ x, y, words, children }: { x: number; y: number; words: Words; children: string }) {
  const { width } = placePictureSize
  const { at, read } = layoutFor(words.lang, width)
  return (
    <text className="chart__weather" {...at(x)} y={y}>
      <tspan fontSize={Math.min(44, (width - x - 72) / textWidth(children))}>{read(children)}</tspan>
    </text>
  )
}
