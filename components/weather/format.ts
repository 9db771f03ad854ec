import { localeOf } from '../ui/locale'
import { plural } from '../ui/plural'
import type { Words } from './words/words'

/** The units that a card shows; the model has °C, m/s, mm and hPa. */
export type Units = 'metric' | 'imperial'

/** What stands where there is no value. */
export const missing = '–'

const formats = new Map<string, Intl.NumberFormat>()

/**
 * A number, with a unit of ECMA-402 or alone. Which space is before a unit and which marks of direction are
 * around a sign differs between versions of the locale data, so both are made the same, and no line ends before
 * a symbol; the mark that keeps the sign of an Arabic number on its left is ours.
 */
function print(value: number, digits: number, lang: string, unit?: string, unitDisplay?: 'long'): string {
  const key = [lang, digits, unit, unitDisplay].join()
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(localeOf(lang), {
      style: unit ? 'unit' : 'decimal',
      unit,
      unitDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      // Met services write 1021 hPa.
      useGrouping: false,
      // Keeps a value that rounds to zero from showing as −0.
      signDisplay: 'negative',
    })
    formats.set(key, format)
  }
  const space = unitDisplay === 'long' ? ' ' : '\u00a0'
  const text = format.format(value).replace(/[\u061c\u200e\u200f]/g, '').replace(/\s/g, space).replace('-', '−')
  return lang === 'ar' ? `\u200e${text}` : text
}

const fahrenheit = (celsius: number) => (celsius * 9) / 5 + 32
const milesPerHour = (metresPerSecond: number) => metresPerSecond / 0.44704

/** From °C: "−4°", without the letter. */
export function temperature(celsius: number | null, units: Units, lang: string): string {
  if (celsius === null) return missing
  return `${print(units === 'metric' ? celsius : fahrenheit(celsius), 0, lang)}°`
}

/** From °C: "−4 degrees Celsius". */
export function spokenTemperature(celsius: number, units: Units, lang: string): string {
  if (units === 'metric') return print(celsius, 0, lang, 'celsius', 'long')
  return print(fahrenheit(celsius), 0, lang, 'fahrenheit', 'long')
}

/** From m/s. */
export function speed(metresPerSecond: number | null, units: Units, lang: string): string {
  if (metresPerSecond === null) return missing
  if (units === 'metric') return print(metresPerSecond, 1, lang, 'meter-per-second')
  return print(milesPerHour(metresPerSecond), 0, lang, 'mile-per-hour')
}

/** From m/s: "4.1 metres per second". */
export function spokenSpeed(metresPerSecond: number, units: Units, lang: string): string {
  if (units === 'metric') return print(metresPerSecond, 1, lang, 'meter-per-second', 'long')
  return print(milesPerHour(metresPerSecond), 0, lang, 'mile-per-hour', 'long')
}

/** From hPa. ECMA-402 has no unit of pressure. */
export function pressure(hectopascals: number | null, units: Units, { lang, pressureUnits }: Words): string {
  if (hectopascals === null) return missing
  const figure = units === 'metric' ? print(hectopascals, 0, lang) : print(hectopascals / 33.8639, 2, lang)
  return `${figure}\u00a0${pressureUnits[units]}`
}

/** From mm of water. */
export function precipitation(millimetres: number | null, units: Units, lang: string): string {
  if (millimetres === null) return missing
  if (units === 'metric') return print(millimetres, 1, lang, 'millimeter')
  return print(millimetres / 25.4, 2, lang, 'inch')
}

export function percent(value: number | null, lang: string): string {
  return value === null ? missing : print(value, 0, lang, 'percent')
}

/** How long ago, in one unit: "4 min ago". */
export function age(since: string, now: Date, { ages, lang }: Words): string {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 60_000))
  const hours = Math.floor(minutes / 60)
  if (minutes < 1) return ages.now
  if (minutes < 60) return plural(minutes, ages.minutes, lang)
  if (hours < 48) return plural(hours, ages.hours, lang)
  return plural(Math.floor(hours / 24), ages.days, lang)
}
