import type { ReactNode } from 'react'
import type { TypicalMonth } from '@/lib/destinations/typical-month'
import { monthName } from '../ui/local-time'
import { type Units, precipitation, temperature } from './format'

/** What the card says when no weather can be had: that, what is usual instead, and a way to retry. */
export function WeatherUnavailable({
  name,
  typical,
  units,
  retry,
}: {
  name: string
  typical: TypicalMonth | null
  units: Units
  retry?: ReactNode
}) {
  return (
    <div className="weather-card__message">
      <h3>No weather to be had right now</h3>
      <p>
        Neither weather service answers, and there is no forecast for {name} in store that reaches to
        this hour.
      </p>
      {typical && (
        <div className="weather-card__typical">
          <h4>Typical for {monthName(typical.month)} (not a forecast)</h4>
          <dl>
            <div>
              <dt>By day</dt>
              <dd>{temperature(typical.temperatureMax, units)}</dd>
            </div>
            <div>
              <dt>By night</dt>
              <dd>{temperature(typical.temperatureMin, units)}</dd>
            </div>
            <div>
              <dt>In the month</dt>
              <dd>{precipitation(typical.precipitation, units)}</dd>
            </div>
          </dl>
          <p>
            Long-term means, {typical.period ?? 'years not stated'}:{' '}
            <a href={typical.source.url}>{typical.source.title}</a>
          </p>
        </div>
      )}
      {retry}
    </div>
  )
}
