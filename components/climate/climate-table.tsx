import { missing, temperature } from '../weather/format'
import { duration } from './climate-words'
import type { MonthFigures } from './month-figures'

/** The figures of the chart, to read and to copy. A column without any value is left out. */
export function ClimateTable({ name, months }: { name: string; months: MonthFigures[] }) {
  const columns = [
    ...temperatureColumns('High', months.map(({ max }) => max)),
    ...temperatureColumns('Low', months.map(({ min }) => min)),
    ...temperatureColumns('Mean', months.map(({ mean }) => mean)),
    { title: 'Precipitation, mm', values: months.map((month) => written(month.precipitation, String)) },
    {
      title: 'Precipitation, in',
      values: months.map((month) => written(month.precipitation, (value) => (value / 25.4).toFixed(1))),
    },
    { title: 'Daylight on the 15th', values: months.map(({ daylight }) => duration(daylight)) },
  ].filter(({ values }) => values.some((value) => value !== missing))
  return (
    <div className="climate-table" tabIndex={0} role="region" aria-label={`The usual year in ${name} as a table`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Month</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, name: monthName }) => (
            <tr key={month}>
              <th scope="row">{monthName}</th>
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

function temperatureColumns(title: string, values: (number | null)[]) {
  return (['metric', 'imperial'] as const).map((units) => ({
    title: `${title}, ${units === 'metric' ? '°C' : '°F'}`,
    values: values.map((value) => temperature(value, units, 'en')),
  }))
}

function written(value: number | null, write: (value: number) => string): string {
  return value === null ? missing : write(value)
}
