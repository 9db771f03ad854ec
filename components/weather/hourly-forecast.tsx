import type { Hour } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { type Units, missing, percent, precipitation, temperature } from './format'
import { WeatherIcon } from './weather-icon'
import type { WeatherPartProps } from './weather-part'
import { type Words, conditionWords } from './words/words'

const shown = 24

/** The next hours, in a strip that scrolls sideways and can be reached by keyboard. */
export function HourlyForecast({ weather, units, now, words }: WeatherPartProps) {
  const hours: (Hour | null)[] = weather
    ? weather.hourly.filter((hour) => endsAfter(hour, now)).slice(0, shown)
    : Array.from({ length: shown }, () => null)
  return (
    <div
      className="weather-card__hours"
      role="region"
      aria-label={words.hourly}
      tabIndex={weather ? 0 : undefined}
    >
      <ol>
        {hours.map((hour, index) => (
          <li key={hour?.time ?? index}>
            <span className="weather-card__hour">
              {hour && weather ? hourName(hour, weather.destination.timeZone, words) : missing}
            </span>
            <WeatherIcon
              condition={hour?.condition ?? 'overcast'}
              intensity={hour?.intensity ?? null}
              isDay={hour?.isDay ?? true}
            />
            {hour && (
              <span className="visually-hidden">
                {conditionWords(hour.condition, hour.intensity, words)}
              </span>
            )}
            <b>{hour ? temperature(hour.temperature, units, words.lang) : missing}</b>
            <span className="weather-card__rain">
              <span className="visually-hidden">{`${words.precipitation} `}</span>
              {hour ? rain(hour, units, words) : missing}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The clock, and at midnight the day that begins. */
function hourName({ time }: Hour, timeZone: string, { lang }: Words): string {
  const { clock, weekday } = localTime(time, timeZone, lang)
  return clock === '00:00' ? weekday : clock
}

function endsAfter({ time }: Hour, now: Date): boolean {
  return Date.parse(time) + 3_600_000 > now.getTime()
}

/** The amount that falls within the hour, or else how likely any is. */
function rain(hour: Hour, units: Units, { lang }: Words): string {
  if (hour.precipitation !== null) return precipitation(hour.precipitation, units, lang)
  return percent(hour.precipitationProbability, lang)
}
