import { directionOf } from '@/lib/languages'
import type { Reading } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { comingDays, dayName } from '../weather/coming-days'
import { temperature } from '../weather/format'
import { typicalTemperatures } from '../weather/typical-temperatures'
import { statusWords } from '../weather/status-words'
import { WeatherIcon } from '../weather/weather-icon'
import { conditionWords, fill } from '../weather/words/words'
import { type Embed, nameIn } from './embedded-card'
import { weatherSummary } from './weather-summary'

/** Units of the drawing; a raster picture has two pixels for each. */
export const pictureSize = { width: 600, height: 315 }

/**
 * The card as a drawing, with its text as text, for where no HTML can be: what the card's parts say, placed
 * by hand, since neither SVG nor what turns it into pixels lays anything out.
 */
export function WeatherPicture({ embed, stylesheet }: { embed: Embed; stylesheet: string }) {
  const { destination, now, words, page } = embed
  const { width, height } = pictureSize
  const here = localTime(now, destination.timeZone, words.lang)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      lang={words.lang}
      direction={directionOf(words.lang)}
    >
      <title>{weatherSummary(embed)}</title>
      <style>{stylesheet}</style>
      <rect className="paper" x=".5" y=".5" width={width - 1} height={height - 1} rx="6" />
      <text className="heading" x="24" y="41">
        {fill(words.heading, { place: nameIn(destination, words) })}
      </text>
      <text className="muted" x="24" y="63">
        {fill(words.moment, here)} {fill(words.there, here)}
      </text>
      <Readings embed={embed} />
      <text className="muted" x={width - 24} y={height - 11} textAnchor="end">
        {page.replace(/^https?:\/\//, '')}
      </text>
    </svg>
  )
}

function Readings({ embed }: { embed: Embed }) {
  const { destination, weather, now, options, words } = embed
  if (!weather) return <Unavailable embed={embed} />
  const { current, provider } = weather
  const { label, rest } = statusWords(weather, now, nameIn(destination, words), words, true)
  const { units } = options
  const days = comingDays(weather, now)
  const column = (pictureSize.width - 48) / 7
  return (
    <>
      <text className="status" x="24" y="85">
        <tspan className="strong">{label}</tspan>
        {rest}
      </text>
      <Icon sky={current} x={22} y={96} size={84} />
      <text className="temperature" x="122" y="163">
        {temperature(current.temperature, units, words.lang)}
        <tspan className="letter" dy="-24">
          {units === 'metric' ? 'C' : 'F'}
        </tspan>
      </text>
      <text className="condition" x="290" y="136">
        {conditionWords(current.condition, current.intensity, words)}
      </text>
      <text className="muted" x="290" y="158">
        {fill(words.feelsLike, {
          temperature: temperature(current.apparentTemperature, units, words.lang),
        })}
      </text>
      <path className="line" d={`M0 187.5H${pictureSize.width}M0 284.5H${pictureSize.width}`} />
      {days.map((day, index) => {
        const middle = 24 + column * (index + 0.5)
        return (
          <g key={day.date} textAnchor="middle">
            <text className="muted" x={middle} y="208">
              {dayName(day, weather, now, words)}
            </text>
            <Icon sky={{ ...day, isDay: true }} x={middle - 15} y={213} size={30} />
            <text className="strong" x={middle} y="258">
              {temperature(day.temperatureMax, units, words.lang)}
            </text>
            <text className="muted" x={middle} y="275">
              {temperature(day.temperatureMin, units, words.lang)}
            </text>
          </g>
        )
      })}
      <text className="muted" x="24" y={pictureSize.height - 11}>
        {provider.attribution} ({provider.license})
      </text>
    </>
  )
}

function Unavailable({ embed: { typical, options, words } }: { embed: Embed }) {
  const { unavailable } = words
  return (
    <>
      <text className="condition" x="24" y="130">
        {unavailable.title}
      </text>
      {typical && (
        <text className="muted" x="24" y="158">
          {typicalTemperatures(typical, options.units, words)
            .map(({ term, value }) => `${term} ${value}`)
            .join(', ')}
        </text>
      )}
    </>
  )
}

function Icon({
  sky: { condition, intensity, isDay },
  x,
  y,
  size,
}: {
  sky: Pick<Reading, 'condition' | 'intensity' | 'isDay'>
  x: number
  y: number
  size: number
}) {
  return (
    <svg x={x} y={y} width={size} height={size} viewBox="0 0 32 32">
      <WeatherIcon condition={condition} intensity={intensity} isDay={isDay ?? true} />
    </svg>
  )
}
