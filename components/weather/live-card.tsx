import type { Weather } from '@/lib/weather/weather'
import type { Units } from './format'
import { WeatherCard, type WeatherCardOptions } from './weather-card'

/** The card with what a page adds to it: a switch of units, a pause, and what is announced. */
export function LiveCard({
  weather,
  now,
  place,
  typical,
  words,
  units,
  pending,
  paused,
  announcement,
  onUnits,
  onPause,
  onRetry,
}: Pick<WeatherCardOptions, 'place' | 'typical' | 'words' | 'units' | 'pending'> & {
  weather: Weather | null
  now: Date
  paused: boolean
  announcement: string
  /** A server, which draws the card for the first time, has nobody who could press a button. */
  onUnits?: (units: Units) => void
  onPause?: () => void
  onRetry?: () => void
}) {
  return (
    <>
      <WeatherCard
        weather={weather}
        now={now}
        options={{
          place,
          typical,
          units,
          words,
          show: 'all',
          still: false,
          pending,
          controls: {
            units: <UnitSwitch units={units} onChange={onUnits} label={words.units} />,
            updates: (
              <>
                <span>
                  {paused ? words.updates.paused : words.updates.every15Minutes}
                </span>
                <button type="button" onClick={onPause}>
                  {paused ? words.updates.resume : words.updates.pause}
                </button>
              </>
            ),
            retry: (
              <a
                className="weather-card__button"
                href={place.url}
                onClick={
                  onRetry &&
                  ((event) => {
                    event.preventDefault()
                    onRetry()
                  })
                }
              >
                {words.updates.retry}
              </a>
            ),
          },
        }}
      />
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </>
  )
}

function UnitSwitch({
  units,
  onChange,
  label,
}: {
  units: Units
  onChange?: (units: Units) => void
  label: string
}) {
  return (
    <div className="weather-card__switch" role="group" aria-label={label}>
      {(['metric', 'imperial'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={units === choice}
          onClick={onChange && (() => onChange(choice))}
        >
          {choice === 'metric' ? '°C' : '°F'}
        </button>
      ))}
    </div>
  )
}
