import { type TodayAgainstUsual } from '@/lib/climate/today-against-usual'
import { bothTemperatures } from '../ui/both-units'
import { calendarDate } from '../ui/local-time'
import { temperature } from '../weather/format'
import { partOfMonth } from './climate-words'

/** "3° warmer than a usual late November", with the figures that it comes from. */
export function TodayComparison({ today, recorded }: { today: TodayAgainstUsual; recorded: boolean }) {
  const { date, figure, forecast, usual } = today
  // Of what is shown, so that a reader who subtracts finds the same.
  const difference = rounded(forecast) - rounded(usual)
  const degrees = temperature(Math.abs(difference), 'metric', 'en')
  const season = `a usual ${partOfMonth(date)}`
  const verdict =
    difference === 0
      ? `As warm as ${season}`
      : `${degrees} ${difference > 0 ? 'warmer' : 'colder'} than ${season}`
  const what = figure === 'maximum' ? 'A high of' : 'A mean of'
  return (
    <p className="climate__today">
      <strong>{verdict}.</strong> {what} {bothTemperatures(forecast)} is forecast for{' '}
      <time dateTime={date}>{calendarDate(date).date}</time>; {bothTemperatures(rounded(usual))} is usual.
      {recorded && ' The forecast is a recording from elsewhere, so this says nothing of the place.'}
    </p>
  )
}

/** As numbers are written: half a degree goes away from zero, below zero too. */
function rounded(celsius: number): number {
  return Math.sign(celsius) * Math.round(Math.abs(celsius))
}
