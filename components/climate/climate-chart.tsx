import { directionOf } from '@/lib/languages'
import { unitSymbol } from '../ui/unit-symbol'
import { fill } from '../weather/words/words'
import { type Drawn, daylight, precipitation, temperatures } from './chart-bands'
import { centre, column, width } from './chart-columns'
import { monthNames } from './month-names'
import { climateWords } from './words/languages'

/**
 * Usual temperatures, precipitation and daylight, month by month. What has no value is left out. The year runs
 * as its language is read, like the table beneath it and the hours of the weather card.
 */
export function ClimateChart({ name, ...drawn }: Drawn & { name: string }) {
  const { months, currentMonth, language } = drawn
  const { chart } = climateWords[language]
  const inUnit = (title: string, unit: 'celsius' | 'millimeter') => fill(title, { unit: unitSymbol(unit, language) })
  const temperatureTitle = months.some(({ max }) => max !== null) ? chart.extremes : chart.mean
  const bands = [
    { title: inUnit(temperatureTitle, 'celsius'), height: 124, draw: temperatures(drawn) },
    { title: inUnit(chart.precipitation, 'millimeter'), height: 76, draw: precipitation(drawn) },
    { title: chart.daylight, height: 76, draw: daylight(drawn) },
  ].filter(({ draw }) => draw !== null)
  const names = monthNames(language, 'short')
  // Arabic has no short names, and Russian has wide letters: theirs go in two lines, by turns.
  const secondLine = language === 'ar' || language === 'ru' ? 16 : 0
  const height = bands.reduce((sum, band) => sum + band.height + 26, 0) + 20 + secondLine
  let top = 0
  return (
    <svg
      className="climate-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="climate-title"
      aria-describedby="climate-desc"
    >
      <title id="climate-title">{fill(chart.title, { place: name })}</title>
      <desc id="climate-desc">{chart.description}</desc>
      <rect
        className="climate-chart__now"
        x={centre(currentMonth, language) - column / 2}
        width={column}
        height={height}
        rx="4"
      />
      {bands.map(({ title, height: bandHeight, draw }) => {
        const band = (
          <g key={title} transform={`translate(0 ${top})`}>
            <text className="climate-chart__band" x={directionOf(language) === 'rtl' ? width - 3 : 3} y="14">
              {title}
            </text>
            <g transform="translate(0 26)">{draw}</g>
          </g>
        )
        top += bandHeight + 26
        return band
      })}
      {months.map(({ month }) => (
        <text
          key={month}
          className="climate-chart__month"
          x={centre(month, language)}
          y={height - 6 - (month % 2) * secondLine}
        >
          {names[month - 1]}
        </text>
      ))}
    </svg>
  )
}
