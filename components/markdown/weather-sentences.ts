import type { Weather } from '@/lib/weather/weather'
import type { Embed } from '../embed/embedded-card'
import { weatherSummary } from '../embed/weather-summary'
import { monthName } from '../ui/local-time'
import { creditsOf, todayName, todayOf } from '../weather/coming-days'
import { temperature } from '../weather/format'
import { ageWords } from '../weather/status-words'
import { sunWords } from '../weather/sun-words'
import { typicalTemperatures } from '../weather/typical-temperatures'
import { windWords } from '../weather/wind-words'
import { fill } from '../weather/words/words'

/** The weather of the hour and of today, who made it and when; or what is usual in the month, and that it is no more than that. */
export function weatherSentences(embed: Embed): string {
  const { weather, typical, now, options, words } = embed
  const summary = `${weatherSummary(embed)}.`
  if (weather) {
    const credits = creditsOf(weather, now).map(({ attribution, license, url }) => `[${attribution}](${url}) (${license})`)
    return [
      summary,
      `${words.wind}: ${windWords(weather.current, options.units, words)}.`,
      ...daySentences(embed, weather),
      `${credits.join(', ')}, ${ageWords(weather, now, words, true)} there.`,
    ].join(' ')
  }
  if (!typical) return summary
  const usual = typicalTemperatures(typical, options.units, words).map(({ term, value }) => `${term.toLowerCase()} ${value}`)
  return `${summary} ${fill(words.unavailable.typical, { month: monthName(typical.month, words.lang) })}: ${usual.join(', ')}.`
}

/** The extremes of today, or of the rest of it, and its sun. */
function daySentences({ now, options: { units }, words }: Embed, weather: Weather): string[] {
  const today = todayOf(weather, now)
  if (!today) return []
  const degrees = (celsius: number | null) =>
    temperature(celsius, units, words.lang) + (celsius === null ? '' : units === 'metric' ? 'C' : 'F')
  const extremes = [`${words.low} ${degrees(today.temperatureMin)}`, `${words.high} ${degrees(today.temperatureMax)}`]
  return [
    `${todayName(today, weather, now, words)}: ${extremes.join(words.comma)}.`,
    `${sunWords(today, weather.destination.timeZone, words).join(words.comma)}.`,
  ]
}
