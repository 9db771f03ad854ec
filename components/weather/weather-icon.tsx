import type { ReactNode } from 'react'
import type { Condition, Intensity } from '@/lib/weather/condition'

/*
 * The icons are put together from a few strokes, one path for each colour, so that any number of them weighs about a
 * kilobyte in any document, and they follow its colours. They carry no meaning alone: words stand beside them.
 */

const cloud = 'M9.5 22a5 5 0 0 1-.6-9.96 7 7 0 0 1 13.5-1.2A5.6 5.6 0 0 1 22.6 22Z'
const sun =
  'M10.5 16a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M16 4v3M16 25v3M4 16h3M25 16h3' +
  'M7.5 7.5l2.1 2.1M22.4 22.4l2.1 2.1M7.5 24.5l2.1-2.1M22.4 9.6l2.1-2.1'
const moon = 'M20.5 6.2a10 10 0 1 0 5.3 13.6A8.4 8.4 0 0 1 20.5 6.2Z'
const ice = 'M7 30.4h18'
const bolt = 'M17 20.5l-4 5.5h4.5l-2 4.8'
const questionMark = 'M12 12.5a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.2-1.6 2.8M16 22.5v.6'
const mist = 'M6 13h20M4 18h17M9 23h19'

const columns: Record<Intensity, number[]> = {
  light: [12, 18],
  moderate: [10, 15, 20],
  heavy: [8, 12.7, 17.3, 22],
}

/** What falls in the column at `x`. */
type Shape = (x: number) => string

const drop: Shape = (x) => `M${x + 1} 24.5l-1.6 4.5`
const droplet: Shape = (x) => `M${x} 25.2v1.4`
const flake: Shape = (x) => `M${x} 24.6v4.8m-2.1-3.6l4.2 2.4m-4.2 0l4.2-2.4`
const grain: Shape = (x) => `M${x} 26.3a.7.7 0 1 0 0 1.4.7.7 0 1 0 0-1.4`

interface Cloud {
  /** Whether sun or moon look out from behind it. */
  broken?: boolean
  /** Rain and snow together take turns, snow first. */
  rain?: Shape
  snow?: Shape
  /** What lies or flashes below it. */
  ice?: boolean
  bolt?: boolean
}

const clouds: Record<Exclude<Condition, 'clear' | 'fog' | 'unknown'>, Cloud> = {
  'mainly-clear': { broken: true },
  'partly-cloudy': { broken: true },
  overcast: {},
  drizzle: { rain: droplet },
  'freezing-drizzle': { rain: droplet, ice: true },
  rain: { rain: drop },
  'freezing-rain': { rain: drop, ice: true },
  sleet: { rain: drop, snow: flake },
  snow: { snow: flake },
  'snow-grains': { snow: grain },
  'rain-showers': { broken: true, rain: drop },
  'sleet-showers': { broken: true, rain: drop, snow: flake },
  'snow-showers': { broken: true, snow: flake },
  thunderstorm: { bolt: true },
}

function strokes(condition: Condition, intensity: Intensity | null, isDay: boolean): ReactNode {
  const light = { className: `weather-icon__${isDay ? 'sun' : 'moon'}`, d: isDay ? sun : moon }
  if (condition === 'clear') return <path {...light} />
  if (condition === 'fog') return <path className="weather-icon__cloud" d={mist} />
  if (condition === 'unknown') return <path d={questionMark} />

  const { broken, rain, snow, ...below } = clouds[condition]
  const places = columns[intensity ?? 'moderate']
  const rains = rain && places.filter((_, index) => !snow || index % 2 === 1).map(rain)
  const snows = snow && places.filter((_, index) => !rain || index % 2 === 0).map(snow)
  return (
    <>
      {broken && <path {...light} transform="translate(10.5 -1) scale(.65)" />}
      <path className="weather-icon__cloud" d={cloud} />
      {rains && <path className="weather-icon__rain" d={rains.join('')} />}
      {snows && <path className="weather-icon__snow" d={snows.join('')} />}
      {below.ice && <path className="weather-icon__snow" d={ice} />}
      {below.bolt && <path className="weather-icon__bolt" d={bolt} />}
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
