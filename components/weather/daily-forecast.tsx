import { localDate } from '@/lib/weather/instant'
import type { Day } from '@/lib/weather/weather'
import { calendarDate } from '../ui/local-time'
import { type Units, missing, percent, precipitation, temperature } from './format'
import { WeatherIcon } from './weather-icon'
import type { WeatherPartProps } from './weather-part'
import { conditionWords } from './words'

const shown = 7

/** Seven days, each with its range on a scale that all of them share. */
export function DailyForecast({ weather, units, now }: WeatherPartProps) {
  const today = weather ? localDate(now.getTime(), weather.destination.timeZone) : ''
  const coming = weather?.daily.filter(({ date }) => date >= today) ?? []
  const days = Array.from({ length: shown }, (_, index) => coming[index] ?? null)
  const scale = scaleOf(days)
  return (
    <ol className="weather-card__days" aria-label="Seven days">
      {days.map((day, index) => (
        <li key={day?.date ?? index}>
          <span className="weather-card__day">{day ? dayName(day, today) : missing}</span>
          <WeatherIcon
            condition={day?.condition ?? 'overcast'}
            intensity={day?.intensity ?? null}
            isDay
          />
          <span className="weather-card__day-condition">
            {day ? conditionWords(day.condition, day.intensity) : missing}
          </span>
          <span className="weather-card__rain">
            <span className="visually-hidden">Precipitation </span>
            {day ? rain(day, units) : missing}
          </span>
          <span className="weather-card__low">
            <span className="visually-hidden">Low </span>
            {day ? temperature(day.temperatureMin, units) : missing}
          </span>
          <Range day={day} scale={scale} />
          <b className="weather-card__high">
            <span className="visually-hidden">High </span>
            {day ? temperature(day.temperatureMax, units) : missing}
          </b>
        </li>
      ))}
    </ol>
  )
}

function dayName(day: Day, today: string): string {
  return day.date === today ? 'Today' : calendarDate(day.date).weekday
}

function rain(day: Day, units: Units): string {
  if (day.precipitation !== null) return precipitation(day.precipitation, units)
  return percent(day.precipitationProbability)
}

interface Scale {
  low: number
  span: number
}

function scaleOf(days: (Day | null)[]): Scale {
  const values = days
    .flatMap((day) => [day?.temperatureMin, day?.temperatureMax])
    .filter((value) => value !== null && value !== undefined)
  const low = Math.min(...values)
  return { low, span: Math.max(1, Math.max(...values) - low) }
}

/** The day's range as a bar, in a drawing 100 units wide; a missing end leaves the bar out. */
function Range({ day, scale }: { day: Day | null; scale: Scale }) {
  const complete = day !== null && day.temperatureMin !== null && day.temperatureMax !== null
  const position = (value: number) => 2 + (96 * (value - scale.low)) / scale.span
  return (
    <svg
      className="weather-card__range"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d="M2 3H98" />
      {complete && (
        <path
          className="weather-card__range-bar"
          d={`M${position(day.temperatureMin ?? 0).toFixed(1)} 3H${position(day.temperatureMax ?? 0).toFixed(1)}`}
        />
      )}
    </svg>
  )
}
