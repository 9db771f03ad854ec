import type { Embed } from '../embed/embedded-card'
import { weatherSummary } from '../embed/weather-summary'
import { monthName } from '../ui/local-time'
import { ageWords } from '../weather/status-words'
import { typicalTemperatures } from '../weather/typical-temperatures'
import { fill } from '../weather/words/words'

/** The weather of the hour, who made it and when; or what is usual in the month, and that it is no more than that. */
export function weatherSentences(embed: Embed): string {
  const { weather, typical, now, options, words } = embed
  const summary = `${weatherSummary(embed)}.`
  if (weather) {
    const { attribution, license, url } = weather.provider
    return `${summary} [${attribution}](${url}) (${license}), ${ageWords(weather, now, words, true)} there.`
  }
  if (!typical) return summary
  const usual = typicalTemperatures(typical, options.units, words).map(({ term, value }) => `${term.toLowerCase()} ${value}`)
  return `${summary} ${fill(words.unavailable.typical, { month: monthName(typical.month, words.lang) })}: ${usual.join(', ')}.`
}
