import { type Words, fill } from './words/words'

/** The units that a card shows; the model is SI. */
export type Units = 'metric' | 'imperial'

/** What stands where there is no value. */
export const missing = '–'

const formats = new Map<string, Intl.NumberFormat>()

function number(value: number, digits: number, lang: string): string {
  const key = `${lang} ${digits}`
  let format = formats.get(key)
  if (!format) {
    // "negative" keeps a value that rounds to zero from showing as −0.
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    format = new Intl.NumberFormat(lang, { ...options, signDisplay: 'negative' })
    formats.set(key, format)
  }
  return format.format(value).replace('-', '−')
}

function quantity(value: number | null, unit: string, digits: number, lang: string): string {
  return value === null ? missing : `${number(value, digits, lang)} ${unit}`
}

/** From °C: "−4°", without the letter. */
export function temperature(celsius: number | null, units: Units, lang: string): string {
  if (celsius === null) return missing
  return `${number(units === 'metric' ? celsius : (celsius * 9) / 5 + 32, 0, lang)}°`
}

/** From m/s. */
export function speed(metresPerSecond: number | null, units: Units, lang: string): string {
  if (units === 'metric') return quantity(metresPerSecond, 'm/s', 1, lang)
  return quantity(metresPerSecond === null ? null : metresPerSecond / 0.44704, 'mph', 0, lang)
}

/** From hPa. */
export function pressure(hectopascals: number | null, units: Units, lang: string): string {
  if (units === 'metric') return quantity(hectopascals, 'hPa', 0, lang)
  return quantity(hectopascals === null ? null : hectopascals / 33.8639, 'inHg', 2, lang)
}

/** From mm of water. */
export function precipitation(millimetres: number | null, units: Units, lang: string): string {
  if (units === 'metric') return quantity(millimetres, 'mm', 1, lang)
  return quantity(millimetres === null ? null : millimetres / 25.4, 'in', 2, lang)
}

export function percent(value: number | null, lang: string): string {
  return quantity(value, '%', 0, lang)
}

/** How long ago, in one unit: "4 min ago". */
export function age(since: string, now: Date, { ages }: Words): string {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 60_000))
  const hours = Math.floor(minutes / 60)
  if (minutes < 1) return ages.now
  if (minutes < 60) return fill(ages.minutes, { n: `${minutes}` })
  if (hours < 48) return fill(ages.hours, { n: `${hours}` })
  return fill(ages.days, { n: `${Math.floor(hours / 24)}` })
}
