import type { ReactNode } from 'react'
import { temperature } from '../weather/format'
import type { MonthFigures } from './month-figures'

const column = 33
const width = 12 * column
const centre = (month: number) => (month - 0.5) * column

/** Usual temperatures, precipitation and daylight, month by month. What has no value is left out. */
export function ClimateChart({
  name,
  months,
  currentMonth,
}: {
  name: string
  months: MonthFigures[]
  /** 1 to 12. */
  currentMonth: number
}) {
  const bands = [
    { title: temperatureTitle(months), height: 124, draw: temperatures(months, currentMonth) },
    { title: 'Precipitation, mm', height: 76, draw: precipitation(months, currentMonth) },
    { title: 'Daylight on the 15th, hours', height: 76, draw: daylight(months, currentMonth) },
  ].filter(({ draw }) => draw !== null)
  const height = bands.reduce((sum, band) => sum + band.height + 26, 0) + 20
  let top = 0
  return (
    <svg
      className="climate-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="climate-title"
      aria-describedby="climate-desc"
    >
      <title id="climate-title">{`The usual year in ${name}`}</title>
      <desc id="climate-desc">The table beneath it has the same figures.</desc>
      <rect
        className="climate-chart__now"
        x={(currentMonth - 1) * column}
        width={column}
        height={height}
        rx="4"
      />
      {bands.map(({ title, height: bandHeight, draw }) => {
        const band = (
          <g key={title} transform={`translate(0 ${top})`}>
            <text className="climate-chart__band" x="3" y="14">
              {title}
            </text>
            <g transform="translate(0 26)">{draw}</g>
          </g>
        )
        top += bandHeight + 26
        return band
      })}
      {months.map(({ month, name: monthName }) => (
        <text key={month} className="climate-chart__month" x={centre(month)} y={height - 6}>
          {monthName.slice(0, 3)}
        </text>
      ))}
    </svg>
  )
}

function temperatureTitle(months: MonthFigures[]): string {
  return months.some(({ max }) => max !== null) ? 'Temperature, °C: usual high and low of a day' : 'Mean temperature, °C'
}

function temperatures(months: MonthFigures[], currentMonth: number): ReactNode {
  const known = months.flatMap(({ max, min, mean }) => [max, min, mean]).filter((value) => value !== null)
  if (known.length === 0) return null
  const [highest, lowest] = [Math.max(...known), Math.min(...known)]
  // The numbers stand above and below, and a year without seasons is a line, not a fault.
  const y = (value: number) => round(20 + ((highest - value) / Math.max(highest - lowest, 1)) * 84)
  return (
    <>
      {lowest < 0 && highest > 0 && <path className="climate-chart__freezing" d={`M0 ${y(0)}H${width}`} />}
      {months.map(({ month, max, min, mean }) => {
        const x = centre(month)
        return (
          <g key={month} data-now={month === currentMonth || undefined}>
            {max !== null && min !== null && (
              <rect className="climate-chart__range" x={x - 5} y={y(max)} width="10" height={y(min) - y(max)} rx="3" />
            )}
            {max !== null && <Value x={x} y={y(max) - 5} text={temperature(max, 'metric', 'en')} />}
            {min !== null && <Value x={x} y={y(min) + 14} text={temperature(min, 'metric', 'en')} />}
            {mean !== null && max === null && (
              <>
                <circle className="climate-chart__mean" cx={x} cy={y(mean)} r="3.5" />
                <Value x={x} y={y(mean) - 9} text={temperature(mean, 'metric', 'en')} />
              </>
            )}
          </g>
        )
      })}
    </>
  )
}

function precipitation(months: MonthFigures[], currentMonth: number): ReactNode {
  const most = Math.max(...months.map((month) => month.precipitation ?? 0), 1)
  if (months.every((month) => month.precipitation === null)) return null
  return months.map(({ month, precipitation: depth }) => {
    const length = round(((depth ?? 0) / most) * 54)
    return depth === null ? null : (
      <g key={month} data-now={month === currentMonth || undefined}>
        <rect className="climate-chart__rain" x={centre(month) - 8} y={round(72 - length)} width="16" height={length} />
        <Value x={centre(month)} y={round(68 - length)} text={depth.toFixed(0)} />
      </g>
    )
  })
}

function daylight(months: MonthFigures[], currentMonth: number): ReactNode {
  return months.map(({ month, daylight: hours }) => {
    const length = round((hours / 24) * 54)
    return (
      <g key={month} data-now={month === currentMonth || undefined}>
        <rect className="climate-chart__night" x={centre(month) - 8} y="18" width="16" height="54" />
        <rect className="climate-chart__day" x={centre(month) - 8} y={round(72 - length)} width="16" height={length} />
        <Value x={centre(month)} y={13} text={hours > 0 && hours < 0.5 ? '<1' : hours.toFixed(0)} />
      </g>
    )
  })
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

function Value({ x, y, text }: { x: number; y: number; text: string }) {
  return (
    <text className="climate-chart__value" x={x} y={y}>
      {text}
    </text>
  )
}
