import { temperature } from '../weather/format'
import { localTime } from '../ui/local-time'
import { recordedWhere } from '../weather/status-words'
import { conditionWords, fill } from '../weather/words/words'
import { type Embed, nameIn } from './embedded-card'

/** The weather in a line: "Weather in Chongjin: −1 °C, light snow, Mon 18:04 (UTC+9)". */
export function weatherSummary(embed: Embed): string {
  const { destination, weather, now, options, words } = embed
  const heading = fill(words.heading, { place: nameIn(destination, words) })
  if (!weather) return `${heading}: ${words.unavailable.title}`
  const { current, recorded } = weather
  const { weekday, clock, offset } = localTime(now, destination.timeZone, words.lang)
  const letter = options.units === 'metric' ? 'C' : 'F'
  const parts = [
    `${temperature(current.temperature, options.units, words.lang)}${letter}`,
    conditionWords(current.condition, current.intensity, words),
    `${weekday} ${clock} (${offset})`,
    ...(recorded ? [`${words.recorded} ${fill(words.replayed, { where: recordedWhere(recorded, words), place: nameIn(destination, words) })}`] : []),
  ]
  return `${heading}: ${parts.join(words.comma)}`
}
