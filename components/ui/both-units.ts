import { temperature } from '../weather/format'
import { unitSymbol } from './unit-symbol'

/** From °C, for pages that are the same for everybody: "−4 °C (25 °F)". No line ends between a number and its unit. */
export function bothTemperatures(celsius: number, lang: string): string {
  const [metric, imperial] = [temperature(celsius, 'metric', lang), temperature(celsius, 'imperial', lang)]
  return `${metric.replace('°', `\u00a0${unitSymbol('celsius', lang)}`)} (${imperial.replace('°', `\u00a0${unitSymbol('fahrenheit', lang)}`)})`
}

/** From mm of water: "34 mm (1.3 in)". */
export function bothDepths(millimetres: number, lang: string): string {
  const inches = millimetres / 25.4
  const digits = inches < 1 ? 2 : 1
  const metric = millimetres.toLocaleString(lang, { maximumFractionDigits: 0 })
  const imperial = inches.toLocaleString(lang, { maximumFractionDigits: digits, minimumFractionDigits: digits })
  return `${metric}\u00a0${unitSymbol('millimeter', lang)} (${imperial}\u00a0${unitSymbol('inch', lang)})`
}
