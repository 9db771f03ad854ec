import type { Weather } from '@/lib/weather/weather'
import { spokenSpeed, spokenTemperature } from './format'
import { statusWords } from './status-words'
import type { WeatherCardOptions } from './weather-card'
import { compassPoint, conditionWords, fill } from './words/words'

/**
 * The gist of the card in a sentence, for who hears it: "Weather in Chongjin: light snow, −4 degrees Celsius,
 * wind 4.1 metres per second from the north; up to date, retrieved 4 min ago."
 */
export function spokenSummary(
  weather: Weather,
  now: Date,
  { place, units, words, still }: Pick<WeatherCardOptions, 'place' | 'units' | 'words' | 'still'>,
): string {
  const { current, recorded } = weather
  const { spoken, lang } = words
  const { temperature, apparentTemperature, windSpeed, windDirection } = current
  const condition = conditionWords(current.condition, current.intensity, words)
  const readings = [
    // German writes its nouns with a capital wherever they stand.
    lang === 'de' ? condition : uncapitalised(condition),
    temperature !== null && spokenTemperature(temperature, units, lang),
    apparentTemperature !== null &&
      fill(spoken.feelsLike, { temperature: spokenTemperature(apparentTemperature, units, lang) }),
    windSpeed !== null &&
      fill(windDirection === null ? spoken.wind : spoken.windFrom, {
        speed: spokenSpeed(windSpeed, units, lang),
        direction: compassPoint(windDirection ?? 0, words.compassSpoken),
      }),
  ]
  const { label, rest } = statusWords(weather, now, place.name, words, still)
  return fill(spoken.sentence, {
    heading: fill(words.heading, { place: place.name }),
    readings: readings.filter(Boolean).join(words.comma),
    status: uncapitalised(label) + (recorded ? '' : rest),
  })
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
