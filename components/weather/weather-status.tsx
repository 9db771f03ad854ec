import type { Freshness, Weather } from '@/lib/weather/weather'
import { PassingWords } from './passing-words'
import { statusWords } from './status-words'
import type { Words } from './words/words'

/** How far the card can be trusted. */
export type WeatherState = Freshness | 'loading' | 'none'

const statusIcons: Record<WeatherState, string> = {
  fresh: 'M4 8.5l2.8 2.8L12.5 5',
  late: 'M8 4v4.3l2.8 1.7',
  old: 'M8 4v5M8 11.4v.6',
  loading: 'M4 8h.2M8 8h.2M12 8h.2',
  none: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
}

const recordedIcon = 'M8 7.2v4.2M8 4.6v.2'

/** The state in words, with an icon beside them, and the age of the forecast. */
export function WeatherStatus({
  weather,
  state,
  now,
  place,
  words,
  still,
}: {
  weather: Weather | null
  state: WeatherState
  now: Date
  place: string
  words: Words
  still: boolean
}) {
  const statusOf = (still: boolean) =>
    weather
      ? statusWords(weather, now, place, words, still)
      : { label: state === 'loading' ? words.loading : words.notAvailable, rest: '' }
  return (
    <p className="weather-card__status">
      <svg className="weather-card__status-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7.2" />
        <path d={weather?.recorded ? recordedIcon : statusIcons[state]} />
      </svg>
      <span>
        <b>{statusOf(still).label}</b>
        {/* Only a forecast that is none of a recording has an age here. */}
        <PassingWords still={still || !weather || weather.recorded !== null} words={(still) => statusOf(still).rest} />
      </span>
    </p>
  )
}
