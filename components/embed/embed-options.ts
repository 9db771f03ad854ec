import type { Language } from '@/lib/languages'
import type { Units } from '../weather/format'
import type { Show } from '../weather/weather-card'

/** What an embedder may choose, in the query of every shape of the card. */
export interface EmbedOptions {
  units: Units
  theme: 'auto' | 'light' | 'dark'
  show: Show
  lang: Language
}

/** What is chosen where nothing is said. */
export const usualOptions: EmbedOptions = { units: 'metric', theme: 'auto', show: 'all', lang: 'en' }

/** The query for options, without what goes without saying: "?units=imperial&show=now", or nothing. */
export function embedQuery(options: EmbedOptions): string {
  const unusual = Object.entries(options).filter(
    ([name, value]) => value !== usualOptions[name as keyof EmbedOptions],
  )
  return unusual.length === 0 ? '' : `?${new URLSearchParams(unusual).toString()}`
}
