import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'
import { temperature } from '../weather/format'
import { centre, width } from './chart-columns'
import type { MonthFigures } from './month-figures'

/** What a chart is made of. */
export interface Drawn {
  months: MonthFigures[]
  /** 1 to 12. */
  currentMonth: number
  language: Language
}

/** Null where none is known. */
export function temperatures({ months, currentMonth, language }: Drawn): ReactNode {
  const known = months.flatMap(({ max, min, mean }) => [max, min, mean]).filter((value) => value !== null)
  if (known.length === 0) return null
  const [highest, lowest] = [Math.max(...known), Math.min(...known)]
  // The numbers stand above and below, and a year without seasons is a line, not a fault.
  const y = (value: number) => round(20 + ((highest - value) / Math.max(highest - lowest, 1)) * 84)
  return (
    <>
      {lowest < 0 && highest > 0 && <path className="climate-chart__freezing" d={`M0 ${y(0)}H${width}`} />}
      {months.map(({ month, max, min, mean }) => {
        const x = centre(month, language)
        return (
          <g key={month} data-now={month === currentMonth || undefined}>
            {max !== null && min !== null && (
              <rect className="climate-chart__range" x={x - 5} y={y(max)} width="10" height={y(min) - y(max)} rx="3" />
            )}
            {max !== null && <Value x={x} y={y(max) - 5} text={temperature(max, 'metric', language)} />}
            {min !== null && <Value x={x} y={y(min) + 14} text={temperature(min, 'metric', language)} />}
            {mean !== null && max === null && (
              <>
                <circle className="climate-chart__mean" cx={x} cy={y(mean)} r="3.5" />
                <Value x={x} y={y(mean) - 9} text={temperature(mean, 'metric', language)} />
              </>
            )}
          </g>
        )
      })}
    </>
  )
}

/** Null where none is known. */
export function precipitation({ months, currentMonth, language }: Drawn): ReactNode {
  const most = Math.max(...months.map((month) => month.precipitation ?? 0), 1)
  if (months.every((month) => month.precipitation === null)) return null
  return months.map(({ month, precipitation: depth }) => {
    const x = centre(month, language)
    const length = round(((depth ?? 0) / most) * 54)
    return depth === null ? null : (
      <g key={month} data-now={month === currentMonth || undefined}>
        <rect className="climate-chart__rain" x={x - 8} y={round(72 - length)} width="16" height={length} />
        <Value x={x} y={round(68 - length)} text={whole(depth, language)} />
      </g>
    )
  })
}

export function daylight({ months, currentMonth, language }: Drawn): ReactNode {
  return months.map(({ month, daylight: hours }) => {
    const x = centre(month, language)
    const length = round((hours / 24) * 54)
    return (
      <g key={month} data-now={month === currentMonth || undefined}>
        <rect className="climate-chart__night" x={x - 8} y="18" width="16" height="54" />
        <rect className="climate-chart__day" x={x - 8} y={round(72 - length)} width="16" height={length} />
        <Value x={x} y={13} text={hours > 0 && hours < 0.5 ? '<1' : whole(hours, language)} />
      </g>
    )
  })
}

function whole(value: number, language: Language): string {
  return value.toLocaleString(language, { maximumFractionDigits: 0 })
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
