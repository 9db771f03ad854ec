import daily from '../weather/daily-forecast.css?minified'
import hourly from '../weather/hourly-forecast.css?minified'
import card from '../weather/weather-card.css?minified'
import type { Show } from '../weather/weather-card'
import controls from '../weather/weather-controls.css?minified'
import details from '../weather/weather-details.css?minified'
import unavailable from '../weather/weather-unavailable.css?minified'

const parts: Record<Show, string> = {
  all: details + hourly + daily,
  hours: hourly,
  days: daily,
  now: '',
}

/** The styles of a card that shows this much, and of its controls. */
export function embedStylesheet(show: Show, available: boolean): string {
  return card + parts[show] + controls + (available ? '' : unavailable)
}

/**
 * The same in px: within another page a rem is whatever that page takes it for, and many take 10 px.
 */
export function hostedStylesheet(show: Show, available: boolean): string {
  return embedStylesheet(show, available).replace(/(\d*\.?\d+)rem/g, (_, rem: string) => `${Number(rem) * 16}px`)
}
