import type { Weather } from '@/lib/weather/weather'
import { isCalm } from '@/lib/weather/wind'
import { todayName, todayOf } from './coming-days'
import { spokenSpeed, spokenTemperature } from './format'
import { statusWords } from './status-words'
import { sunWords } from './sun-words'
import type { WeatherCardOptions } from './weather-card'
import { compassPoint, conditionWords, fill } from './words/words'

/**
 * The gist of the card in a sentence, for who hears it: "Weather in Chongjin: light snow, −4 degrees Celsius,
 * wind 4.1 metres per second from the north, today low −8 degrees Celsius, high −2 degrees Celsius, sunrise 07:20,
 * sunset 16:50; up to date, retrieved 4 min ago." It leaves out what is missing, and the day where the card does not show it.
 */
export function spokenSummary(
  weather: Weather,
  now: Date,
  { place, units, words, show, still }: Pick<WeatherCardOptions, 'place' | 'units' | 'words' | 'show' | 'still'>,
): string {
  const { current, recorded } = weather
  const { spoken, lang } = words
  const { temperature, apparentTemperature, windSpeed, windDirection } = current
  // German writes its nouns with a capital wherever they stand.
  const inSentence = (text: string) => (lang === 'de' ? text : uncapitalised(text))
  const today = show === 'all' || show === 'days' ? todayOf(weather, now) : null
  const readings = [
    inSentence(conditionWords(current.condition, current.intensity, words)),
    temperature !== null && spokenTemperature(temperature, units, lang),
    apparentTemperature !== null &&
      fill(spoken.feelsLike, { temperature: spokenTemperature(apparentTemperature, units, lang) }),
    isCalm(windSpeed) && spoken.calm,
    windSpeed !== null &&
      !isCalm(windSpeed) &&
      fill(windDirection === null ? spoken.wind : spoken.windFrom, {
        speed: spokenSpeed(windSpeed, units, lang),
        direction: compassPoint(windDirection ?? 0, words.compassSpoken),
      }),
    today &&
      today.temperatureMin !== null &&
      today.temperatureMax !== null &&
      fill(spoken.range, {
        day: todayName(today, weather, now, spoken),
        low: spokenTemperature(today.temperatureMin, units, lang),
        high: spokenTemperature(today.temperatureMax, units, lang),
      }),
    ...(today?.daylight ? sunWords(today, weather.destination.timeZone, words).map(inSentence) : []),
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
