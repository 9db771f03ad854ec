import { localTime } from '../ui/local-time'
import { percent, precipitation, temperature } from '../weather/format'
import { comingDays, creditsOf, dayName, todayOf } from '../weather/coming-days'
import { statusWords } from '../weather/status-words'
import { sunWords } from '../weather/sun-words'
import { windWords } from '../weather/wind-words'
import { conditionWords, fill } from '../weather/words/words'
import { type Embed, nameIn } from './embedded-card'

/** The card for a terminal: what it says, in lines. */
export function plainText(embed: Embed): string {
  const { destination, weather, now, options, words, page } = embed
  const { units } = options
  const { lang } = words
  const place = nameIn(destination, words)
  const here = localTime(now, destination.timeZone, lang)
  const head = [fill(words.heading, { place }), `${fill(words.moment, here)} ${fill(words.there, here)}`]
  if (!weather) return lines([...head, '', words.unavailable.title, page])

  const { current } = weather
  const { label, rest } = statusWords(weather, now, place, words, true)
  const letter = units === 'metric' ? 'C' : 'F'
  const feelsLike = fill(words.feelsLike, { temperature: temperature(current.apparentTemperature, units, lang) })
  const days = comingDays(weather, now).map((day) => [
    dayName(day, weather, now, words),
    temperature(day.temperatureMin, units, lang),
    temperature(day.temperatureMax, units, lang),
    precipitation(day.precipitation, units, lang),
    conditionWords(day.condition, day.intensity, words),
  ])
  return lines([
    ...head,
    label + rest,
    '',
    `${temperature(current.temperature, units, lang)}${letter}  ${conditionWords(current.condition, current.intensity, words)}`,
    feelsLike,
    `${words.wind}: ${windWords(current, units, words)}`,
    `${words.humidity}: ${percent(current.humidity, lang)}`,
    sunWords(todayOf(weather, now), destination.timeZone, words).join(words.comma),
    '',
    ...columns(days),
    '',
    ...creditsOf(weather, now).map(({ attribution, license, url }) => `${attribution} (${license}) ${url}`),
    page,
  ])
}

/** Each column as wide as its widest, but for the last. */
function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  '),
  )
}

function lines(all: string[]): string {
  return `${all.join('\n')}\n`
}
