import type { Day } from '@/lib/weather/weather'
import { comingDays, dayName } from './coming-days'
import { type Units, missing, percent, precipitation, temperature } from './format'
import { WeatherIcon } from './weather-icon'
import type { WeatherPartProps } from './weather-part'
import { type Words, conditionWords } from './words/words'

const shown = 7

/** Seven days, each with its range on a scale that all of them share. */
export function DailyForecast({ weather, units, now, words }: WeatherPartProps) {
  const coming = weather ? comingDays(weather, now) : []
  const days = Array.from({ length: shown }, (_, index) => coming[index] ?? null)
  const scale = scaleOf(days)
  return (
    <ol className="weather-card__days" aria-label={words.daily}>
      {days.map((day, index) => (
        <li key={day?.date ?? index}>
          <span className="weather-card__day">{day && weather ? dayName(day, weather, now, words) : missing}</span>
          <WeatherIcon
            condition={day?.condition ?? 'overcast'}
            intensity={day?.intensity ?? null}
            isDay
          />
          <span className="weather-card__day-condition">
            {day ? conditionWords(day.condition, day.intensity, words) : missing}
          </span>
          <span className="weather-card__rain">
            <span className="visually-hidden">{`${words.precipitation} `}</span>
            {day ? rain(day, units, words) : missing}
          </span>
          <span className="weather-card__low">
            <span className="visually-hidden">{`${words.low} `}</span>
            {day ? temperature(day.temperatureMin, units, words.lang) : missing}
          </span>
          <Range day={day} scale={scale} />
          <b className="weather-card__high">
            <span className="visually-hidden">{`${words.high} `}</span>
            {day ? temperature(day.temperatureMax, units, words.lang) : missing}
          </b>
        </li>
      ))}
    </ol>
  )
}

function rain(day: Day, units: Units, { lang }: Words): string {
  if (day.precipitation !== null) return precipitation(day.precipitation, units, lang)
  return percent(day.precipitationProbability, lang)
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
