import { languageTag } from '@/lib/languages'
import type { Reading } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { comingDays, creditsOf, dayName } from '../weather/coming-days'
import { temperature } from '../weather/format'
import { typicalTemperatures } from '../weather/typical-temperatures'
import { statusWords } from '../weather/status-words'
import { WeatherIcon } from '../weather/weather-icon'
import { conditionWords, fill } from '../weather/words/words'
import { type Embed, nameIn } from './embedded-card'
import { pictureSize } from './picture-size'
import { layoutFor, twoLines } from './picture-layout'
import { weatherSummary } from './weather-summary'

const lettersBesideTemperature = 24

/**
 * The card as a drawing, with its text as text, for where no HTML can be: what the card's parts say, placed
 * by hand, since neither SVG nor what turns it into pixels lays anything out.
 */
export function WeatherPicture({ embed, stylesheet }: { embed: Embed; stylesheet: string }) {
  const { destination, now, words, page } = embed
  const { width, height } = pictureSize
  const here = localTime(now, destination.timeZone, words.lang)
  const { at, read } = layoutFor(words.lang, pictureSize.width)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      lang={languageTag(words.lang)}
    >
      <title>{weatherSummary(embed)}</title>
      <style>{stylesheet}</style>
      <rect className="paper" x=".5" y=".5" width={width - 1} height={height - 1} rx="6" />
      <text className="heading" {...at(24)} y="41">
        {read(fill(words.heading, { place: nameIn(destination, words) }))}
      </text>
      <text className="muted" {...at(24)} y="63">
        {read(`${fill(words.moment, here)} ${fill(words.there, here)}`)}
      </text>
      <Readings embed={embed} />
      <text className="muted" {...at(width - 24, 'end')} y={height - 11}>
        {page.replace(/^https?:\/\//, '')}
      </text>
    </svg>
  )
}

function Readings({ embed }: { embed: Embed }) {
  const { destination, weather, now, options, words } = embed
  if (!weather) return <Unavailable embed={embed} />
  const { current } = weather
  const { label, rest } = statusWords(weather, now, nameIn(destination, words), words, true)
  const { units } = options
  const days = comingDays(weather, now)
  const credits = creditsOf(weather, now)
  const column = (pictureSize.width - 48) / 7
  const { at, read, icon } = layoutFor(words.lang, pictureSize.width)
  const condition = twoLines(conditionWords(current.condition, current.intensity, words), lettersBesideTemperature)
  const [opening, closing] = read('|').split('|')
  return (
    <>
      <text className={(label + rest).length > 80 ? 'small' : undefined} {...at(24)} y="85">
        {opening}
        <tspan className="strong">{label}</tspan>
        {rest}
        {closing}
      </text>
      <Icon sky={current} x={icon(22, 84)} y={96} size={84} />
      <text className="temperature" {...at(122)} y="163">
        {temperature(current.temperature, units, words.lang)}
        <tspan className="letter" dy="-24">
          {units === 'metric' ? 'C' : 'F'}
        </tspan>
      </text>
      {condition.map((line, index) => (
        <text key={line} className="condition" {...at(290)} y={136 + 24 * (index - (condition.length - 1) / 2)}>
          {read(line)}
        </text>
      ))}
      <text className="muted" {...at(290)} y={146 + 12 * condition.length}>
        {read(
          fill(words.feelsLike, {
            temperature: temperature(current.apparentTemperature, units, words.lang),
          }),
        )}
      </text>
      <path className="line" d={`M0 187.5H${pictureSize.width}M0 284.5H${pictureSize.width}`} />
      {days.map((day, index) => {
        const middle = 24 + column * (index + 0.5)
        return (
          <g key={day.date}>
            {dayLines(dayName(day, weather, now, words)).map(({ text, y, small }) => (
              <text key={text} className={small ? 'muted small' : 'muted'} {...at(middle, 'middle')} y={y}>
                {read(text)}
              </text>
            ))}
            <Icon sky={{ ...day, isDay: true }} x={icon(middle - 15, 30)} y={213} size={30} />
            <text className="strong" {...at(middle, 'middle')} y="258">
              {temperature(day.temperatureMax, units, words.lang)}
            </text>
            <text className="muted" {...at(middle, 'middle')} y="275">
              {temperature(day.temperatureMin, units, words.lang)}
            </text>
          </g>
        )
      })}
      {credits.map(({ name, attribution, license }, index) => (
        <text
          key={name}
          className={credits.length > 1 ? 'muted small' : 'muted'}
          {...at(24)}
          y={credits.length > 1 ? pictureSize.height - 18 + 12 * index : pictureSize.height - 11}
        >
          {attribution} ({license})
        </text>
      ))}
    </>
  )
}

/** The name of a day above its icon: one with times is wider than the column, and has two smaller lines. */
function dayLines(name: string) {
  const lines = twoLines(name, 14)
  return lines.map((text, index) => ({ text, y: 208 - 11 * (lines.length - 1 - index), small: lines.length > 1 }))
}

function Unavailable({ embed: { typical, options, words } }: { embed: Embed }) {
  const { unavailable } = words
  const { at, read } = layoutFor(words.lang, pictureSize.width)
  return (
    <>
      <text className="condition" {...at(24)} y="130">
        {read(unavailable.title)}
      </text>
      {typical && (
        <text className="muted" {...at(24)} y="158">
          {read(
            typicalTemperatures(typical, options.units, words)
              .map(({ term, value }) => `${term} ${value}`)
              .join(words.comma),
          )}
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
