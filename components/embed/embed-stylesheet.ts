import daily from '../weather/daily-forecast.css?minified'
import hourly from '../weather/hourly-forecast.css?minified'
import card from '../weather/weather-card.css?minified'
import type { Show } from '../weather/weather-card'
import choices from '../weather/weather-choices.css?minified'
import details from '../weather/weather-details.css?minified'
import unavailable from '../weather/weather-unavailable.css?minified'
import hidden from '../weather/visually-hidden.css?minified'
import updates from '../weather/weather-updates.css?minified'

const parts: Record<Show, string> = {
  all: details + hourly + daily,
  hours: hourly,
  days: daily,
  now: '',
}

/**
 * The card would inherit what a host's page gives to all elements. Not "all" is taken back: with it would go what fonts
 * know of the language.
 */
const ownText =
  '.weather-card{letter-spacing:initial;word-spacing:initial;word-break:initial;white-space:initial;text-transform:initial;text-indent:initial}'

/** The styles of a card in a document of its own. */
export function documentStylesheet(show: Show, available: boolean): string {
  return card + hidden + parts[show] + updates + choices + (available ? '' : unavailable)
}

/**
 * The styles of a card in somebody's page. In px: a rem there is whatever that page takes it for, and many
 * take 10 px.
 */
export function hostedStylesheet(show: Show, available: boolean): string {
  const stylesheet = ownText + card + hidden + parts[show] + updates + (available ? '' : unavailable)
  return stylesheet.replace(/(\d*\.?\d+)rem/g, (_, rem: string) => `${Number(rem) * 16}px`)
}
