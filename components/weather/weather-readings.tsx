import { DailyForecast } from './daily-forecast'
import { missing, temperature } from './format'
import { HourlyForecast } from './hourly-forecast'
import { WeatherDetails } from './weather-details'
import { WeatherIcon } from './weather-icon'
import type { WeatherPartProps } from './weather-part'
import { conditionWords, fill } from './words/words'

/** What is shown beside the present: all that is known, or the hours, the days, or nothing. */
export type Show = 'all' | 'now' | 'hours' | 'days'

/** What the weather is and will be: the part of the card that stays as it is until the weather or the units change. */
export function WeatherReadings({ show, ...parts }: WeatherPartProps & { show: Show }) {
  return (
    <>
      <Now {...parts} />
      {show === 'all' && <WeatherDetails {...parts} />}
      {(show === 'all' || show === 'hours') && <HourlyForecast {...parts} />}
      {(show === 'all' || show === 'days') && <DailyForecast {...parts} />}
    </>
  )
}

function Now({ weather, units, words }: WeatherPartProps) {
  const current = weather?.current
  const condition = current ? conditionWords(current.condition, current.intensity, words) : missing
  const feelsLike = current ? temperature(current.apparentTemperature, units, words.lang) : missing
  return (
    <div className="weather-card__now">
      <WeatherIcon
        condition={current?.condition ?? 'overcast'}
        intensity={current?.intensity ?? null}
        isDay={current?.isDay ?? true}
      />
      <p className="weather-card__temperature">
        <span>{current ? temperature(current.temperature, units, words.lang) : missing}</span>
        {current && <small>{units === 'metric' ? 'C' : 'F'}</small>}
      </p>
      <p className="weather-card__condition" key={condition}>
        <span>{condition}</span>
        <span className="weather-card__feels-like">
          {fill(words.feelsLike, { temperature: feelsLike })}
        </span>
      </p>
    </div>
  )
}
