import type { Language } from '@/lib/languages'
import { unitSymbol } from '../ui/unit-symbol'
import { missing, temperature } from '../weather/format'
import { fill } from '../weather/words/words'
import { duration } from './duration'
import type { MonthFigures } from './month-figures'
import { monthNames } from './month-names'
import { climateWords } from './words/languages'

/** The figures of the chart, to read and to copy. A column without any value is left out. */
export function ClimateTable({ name, months, language }: { name: string; months: MonthFigures[]; language: Language }) {
  const words = climateWords[language]
  const { table } = words
  const names = monthNames(language, 'long')
  const inUnit = (title: string, unit: Parameters<typeof unitSymbol>[0]) => fill(title, { unit: unitSymbol(unit, language) })
  const temperatures = (title: string, values: (number | null)[]) =>
    ([
      ['metric', 'celsius'],
      ['imperial', 'fahrenheit'],
    ] as const).map(([units, unit]) => ({
      title: inUnit(title, unit),
      values: values.map((value) => temperature(value, units, language)),
    }))
  const depths = months.map(({ precipitation }) => precipitation)
  const columns = [
    ...temperatures(table.high, months.map(({ max }) => max)),
    ...temperatures(table.low, months.map(({ min }) => min)),
    ...temperatures(table.mean, months.map(({ mean }) => mean)),
    {
      title: inUnit(table.precipitation, 'millimeter'),
      values: depths.map((depth) => depth?.toLocaleString(language) ?? missing),
    },
    {
      title: inUnit(table.precipitation, 'inch'),
      values: depths.map((depth) => (depth === null ? missing : inInches(depth, language))),
    },
    { title: table.daylight, values: months.map(({ daylight }) => duration(daylight, words)) },
  ].filter(({ values }) => values.some((value) => value !== missing))
  return (
    <div className="climate-table" tabIndex={0} role="region" aria-label={fill(table.title, { place: name })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{table.month}</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month }) => (
            <tr key={month}>
              <th scope="row">{names[month - 1]}</th>
              {columns.map(({ title, values }) => (
                <td key={title}>{values[month - 1]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function inInches(millimetres: number, language: Language): string {
  return (millimetres / 25.4).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}
