import { directionOf } from '@/lib/languages'
import { freshnessOf, isLateIssue } from '@/lib/weather/freshness'
import type { Weather } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { localeOf } from '../ui/locale'
import { age } from './format'
import { type Words, fill } from './words/words'

/** What kind of weather this is, in a word, and what goes with it. */
export function statusWords(weather: Weather, now: Date, place: string, words: Words, still: boolean) {
  const { recorded, destination } = weather
  if (recorded) return { label: words.recorded, rest: ` ${fill(words.replayed, { where: recordedWhere(recorded, words), place })}` }
  const asOf = still ? fill(words.asOf, localTime(now, destination.timeZone, words.lang)) : ''
  return {
    label: words.freshness[freshnessOf(weather, now)],
    rest: asOf + words.comma + ageWords(weather, now, words, still),
  }
}

/** Where and when a recording was made ("Copenhagen, 2026-07-26"), with the date in words of the card's language. */
export function recordedWhere(recorded: string, { lang, comma }: Words): string {
  return recorded.replace(/, (\d{4}-\d\d-\d\d)$/, (_, date: string) => {
    // Between a Latin name and Arabic words, a number would go with the name.
    const mark = directionOf(lang) === 'rtl' ? '\u200f' : ''
    const inWords = new Date(date).toLocaleDateString(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' })
    // As in numbers, spaces and marks of direction differ between versions of the locale data.
    return mark + comma + inWords.replace(/[\u061c\u200e\u200f]/g, '').replace(/\s/g, ' ')
  })
}

/** When the forecast was made, where that is why it is not fresh; else when it was retrieved. */
export function ageWords(weather: Weather, now: Date, words: Words, still: boolean): string {
  const { issuedAt } = weather
  if (issuedAt === null || !isLateIssue(weather, now)) return retrievedWords(weather, now, words, still)
  return fill(words.issued, { when: whenWords(issuedAt, weather, now, words, still) })
}

/** When the forecast was retrieved, as an age; or, in what stays as it is, as a time of day at the place. */
export function retrievedWords(weather: Weather, now: Date, words: Words, still: boolean): string {
  return fill(words.retrieved, { when: whenWords(weather.retrievedAt, weather, now, words, still) })
}

function whenWords(time: string, { destination }: Weather, now: Date, words: Words, still: boolean): string {
  if (!still) return age(time, now, words)
  const then = localTime(time, destination.timeZone, words.lang)
  const today = localTime(now, destination.timeZone, words.lang).date
  return fill(then.date === today ? words.at : words.atDay, then)
}
