import type { Weather } from '@/lib/weather/weather'
import type { Units } from './format'
import type { Words } from './words/words'

/** What each part of the card is drawn from; without weather it keeps its place. */
export interface WeatherPartProps {
  weather: Weather | null
  units: Units
  now: Date
  words: Words
}
