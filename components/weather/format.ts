/** The units that a card shows; the model is SI. */
export type Units = 'metric' | 'imperial'

/** What stands where there is no value. */
export const missing = '–'

const formats = new Map<number, Intl.NumberFormat>()

function number(value: number, digits: number): string {
  let format = formats.get(digits)
  if (!format) {
    // "negative" keeps a value that rounds to zero from showing as −0.
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    format = new Intl.NumberFormat('en', { ...options, signDisplay: 'negative' })
    formats.set(digits, format)
  }
  return format.format(value).replace('-', '−')
}

function quantity(value: number | null, unit: string, digits: number): string {
  return value === null ? missing : `${number(value, digits)} ${unit}`
}

/** From °C: "−4°", without the letter. */
export function temperature(celsius: number | null, units: Units): string {
  if (celsius === null) return missing
  return `${number(units === 'metric' ? celsius : (celsius * 9) / 5 + 32, 0)}°`
}

/** From m/s. */
export function speed(metresPerSecond: number | null, units: Units): string {
  if (units === 'metric') return quantity(metresPerSecond, 'm/s', 1)
  return quantity(metresPerSecond === null ? null : metresPerSecond / 0.44704, 'mph', 0)
}

/** From hPa. */
export function pressure(hectopascals: number | null, units: Units): string {
  if (units === 'metric') return quantity(hectopascals, 'hPa', 0)
  return quantity(hectopascals === null ? null : hectopascals / 33.8639, 'inHg', 2)
}

/** From mm of water. */
export function precipitation(millimetres: number | null, units: Units): string {
  if (units === 'metric') return quantity(millimetres, 'mm', 1)
  return quantity(millimetres === null ? null : millimetres / 25.4, 'in', 2)
}

export function percent(value: number | null): string {
  return quantity(value, '%', 0)
}

/** How long ago, in one unit: "4 min ago". */
export function age(since: string, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 60_000))
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`
}
