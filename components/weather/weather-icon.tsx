import type { ReactNode } from 'react'
import type { Condition, Intensity } from '@/lib/weather/condition'

/*
 * The icons are put together from a few strokes, so that any number of them weighs about a kilobyte in
 * any document, and they follow its colours. They carry no meaning alone: words stand beside them.
 */

const cloud = 'M9.5 22a5 5 0 0 1-.6-9.96 7 7 0 0 1 13.5-1.2A5.6 5.6 0 0 1 22.6 22Z'

const sun = (
  <g className="weather-icon__sun">
    <circle cx="16" cy="16" r="5.5" />
    <path d="M16 4v3M16 25v3M4 16h3M25 16h3M7.5 7.5l2.1 2.1M22.4 22.4l2.1 2.1M7.5 24.5l2.1-2.1M22.4 9.6l2.1-2.1" />
  </g>
)
const moon = <path className="weather-icon__moon" d="M20.5 6.2a10 10 0 1 0 5.3 13.6A8.4 8.4 0 0 1 20.5 6.2Z" />

/** Sun or moon, small, behind the cloud. */
function behind(isDay: boolean): ReactNode {
  return <g transform="translate(10.5 -1) scale(.65)">{isDay ? sun : moon}</g>
}

const columns: Record<Intensity, number[]> = {
  light: [12, 18],
  moderate: [10, 15, 20],
  heavy: [8, 12.7, 17.3, 22],
}

const drop = (x: number) => <path key={x} className="weather-icon__rain" d={`M${x + 1} 24.5l-1.6 4.5`} />
const droplet = (x: number) => <path key={x} className="weather-icon__rain" d={`M${x} 25.2v1.4`} />
const flake = (x: number) => (
  <path
    key={x}
    className="weather-icon__snow"
    d={`M${x} 24.6v4.8M${x - 2.1} 25.8l4.2 2.4M${x - 2.1} 28.2l4.2-2.4`}
  />
)
const grain = (x: number) => <circle key={x} className="weather-icon__snow" cx={x} cy="27" r=".7" />
const mixed = (x: number, index: number) => (index % 2 === 0 ? flake(x) : drop(x))
const ice = <path className="weather-icon__snow" d="M7 30.4h18" />
const bolt = <path className="weather-icon__bolt" d="M17 20.5l-4 5.5h4.5l-2 4.8" />
const questionMark = <path d="M12 12.5a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.2-1.6 2.8M16 22.5v.6" />
const mist = <path className="weather-icon__cloud" d="M6 13h20M4 18h17M9 23h19" />

type Shape = (x: number, index: number) => ReactNode

/** What falls from the cloud; sun or moon look out from behind it where `broken`. */
const recipes: Record<Condition, { broken?: boolean; falls?: Shape; also?: ReactNode }> = {
  clear: {},
  'mainly-clear': { broken: true },
  'partly-cloudy': { broken: true },
  overcast: {},
  fog: {},
  drizzle: { falls: droplet },
  'freezing-drizzle': { falls: droplet, also: ice },
  rain: { falls: drop },
  'freezing-rain': { falls: drop, also: ice },
  sleet: { falls: mixed },
  snow: { falls: flake },
  'snow-grains': { falls: grain },
  'rain-showers': { broken: true, falls: drop },
  'sleet-showers': { broken: true, falls: mixed },
  'snow-showers': { broken: true, falls: flake },
  thunderstorm: { also: bolt },
  unknown: {},
}

function strokes(condition: Condition, intensity: Intensity | null, isDay: boolean): ReactNode {
  if (condition === 'clear') return isDay ? sun : moon
  if (condition === 'fog') return mist
  if (condition === 'unknown') return questionMark

  const { broken, falls, also } = recipes[condition]
  return (
    <>
      {broken && behind(isDay)}
      <path className="weather-icon__cloud" d={cloud} />
      {falls && columns[intensity ?? 'moderate'].map(falls)}
      {also}
    </>
  )
}

export function WeatherIcon({
  condition,
  intensity,
  isDay,
}: {
  condition: Condition
  intensity: Intensity | null
  isDay: boolean
}) {
  return (
    <svg className="weather-icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {strokes(condition, intensity, isDay)}
    </svg>
  )
}
