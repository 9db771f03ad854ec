import type { Hour } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { type Units, missing, percent, precipitation, temperature } from './format'
import { WeatherIcon } from './weather-icon'
import type { WeatherPartProps } from './weather-part'
import { conditionWords } from './words'

const shown = 24

/** The next hours, in a strip that scrolls sideways and can be reached by keyboard. */
export function HourlyForecast({ weather, units, now }: WeatherPartProps) {
  const hours: (Hour | null)[] = weather
    ? weather.hourly.filter((hour) => endsAfter(hour, now)).slice(0, shown)
    : Array.from({ length: shown }, () => null)
  return (
    <div
      className="weather-card__hours"
      role="region"
      aria-label="Hour by hour"
      tabIndex={weather ? 0 : undefined}
    >
      <ol>
        {hours.map((hour, index) => (
          <li key={hour?.time ?? index}>
            <span className="weather-card__hour">
              {hour && weather ? hourName(hour, weather.destination.timeZone) : missing}
            </span>
            <WeatherIcon
              condition={hour?.condition ?? 'overcast'}
              intensity={hour?.intensity ?? null}
              isDay={hour?.isDay ?? true}
            />
            {hour && (
              <span className="visually-hidden">
                {conditionWords(hour.condition, hour.intensity)}
              </span>
            )}
            <b>{hour ? temperature(hour.temperature, units) : missing}</b>
            <span className="weather-card__rain">
              <span className="visually-hidden">Precipitation </span>
              {hour ? rain(hour, units) : missing}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The clock, and at midnight the day that begins. */
function hourName({ time }: Hour, timeZone: string): string {
  const { clock, weekday } = localTime(time, timeZone)
  return clock === '00:00' ? weekday : clock
}

function endsAfter({ time }: Hour, now: Date): boolean {
  return Date.parse(time) + 3_600_000 > now.getTime()
}

/** The amount that falls within the hour, or else how likely any is. */
function rain(hour: Hour, units: Units): string {
  if (hour.precipitation !== null) return precipitation(hour.precipitation, units)
  return percent(hour.precipitationProbability)
}
