import { Fragment, type ReactNode } from 'react'
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

/** How high a bar can be, and where it stands, in px. */
const [barHeight, ground] = [54, 72]

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
        const [x, isNow] = [centre(month, language), month === currentMonth]
        return (
          <Fragment key={month}>
            {max !== null && min !== null && (
              <rect className="climate-chart__range" x={x - 5} y={y(max)} width="10" height={round(y(min) - y(max))} rx="3" />
            )}
            {max !== null && <Value x={x} y={y(max) - 5} isNow={isNow} text={temperature(max, 'metric', language)} />}
            {min !== null && <Value x={x} y={y(min) + 14} isNow={isNow} text={temperature(min, 'metric', language)} />}
            {mean !== null && max === null && (
              <>
                <circle className="climate-chart__mean" cx={x} cy={y(mean)} r="3.5" />
                <Value x={x} y={y(mean) - 9} isNow={isNow} text={temperature(mean, 'metric', language)} />
              </>
            )}
          </Fragment>
        )
      })}
    </>
  )
}

/** Null where none is known. */
export function precipitation({ months, currentMonth, language }: Drawn): ReactNode {
  const known = months.flatMap(({ month, precipitation: depth }) => (depth === null ? [] : { month, depth }))
  if (known.length === 0) return null
  const most = Math.max(...known.map(({ depth }) => depth), 1)
  const height = (depth: number) => round((depth / most) * barHeight)
  return (
    <>
      <path
        className="climate-chart__rain"
        d={known.map(({ month, depth }) => bar(centre(month, language), height(depth))).join('')}
      />
      {known.map(({ month, depth }) => (
        <Value
          key={month}
          x={centre(month, language)}
          y={round(ground - 4 - height(depth))}
          isNow={month === currentMonth}
          text={whole(depth, language)}
        />
      ))}
    </>
  )
}

export function daylight({ months, currentMonth, language }: Drawn): ReactNode {
  const bars = (height: (hours: number) => number) =>
    months.map(({ month, daylight: hours }) => bar(centre(month, language), round(height(hours)))).join('')
  return (
    <>
      <path className="climate-chart__night" d={bars(() => barHeight)} />
      <path className="climate-chart__day" d={bars((hours) => (hours / 24) * barHeight)} />
      {months.map(({ month, daylight: hours }) => (
        <Value
          key={month}
          x={centre(month, language)}
          y={13}
          isNow={month === currentMonth}
          text={hours > 0 && hours < 0.5 ? '<1' : whole(hours, language)}
        />
      ))}
    </>
  )
}

/** A part of a path. */
function bar(centreOfMonth: number, height: number): string {
  return `M${centreOfMonth - 8} ${ground}v${-height}h16v${height}z`
}

function whole(value: number, language: Language): string {
  return value.toLocaleString(language, { maximumFractionDigits: 0 })
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

function Value({ x, y, isNow, text }: { x: number; y: number; isNow: boolean; text: string }) {
  return (
    <text className="climate-chart__value" x={x} y={y} data-now={isNow || undefined}>
      {text}
    </text>
  )
}
