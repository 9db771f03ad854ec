import { type TodayAgainstUsual } from '@/lib/climate/today-against-usual'
import type { Language } from '@/lib/languages'
import { betweenSentences } from '../ui/between-sentences'
import { bothTemperatures } from '../ui/both-units'
import { CalendarDate } from '../ui/calendar-date'
import { fillNodes } from '../ui/fill-nodes'
import { temperature } from '../weather/format'
import { fill } from '../weather/words/words'
import { monthInSentence } from './month-names'
import { climateWords } from './words/languages'
import type { PartOfMonth } from './words/words'

/** "3° warmer than a usual late November", with the figures that it comes from. */
export function TodayComparison({
  today: { date, figure, forecast, usual },
  recorded,
  language,
}: {
  today: TodayAgainstUsual
  recorded: boolean
  language: Language
}) {
  const words = climateWords[language]
  const space = betweenSentences(language)
  // Of what is shown, so that a reader who subtracts finds the same.
  const difference = rounded(forecast) - rounded(usual)
  const verdicts = words.today[difference === 0 ? 'same' : difference > 0 ? 'warmer' : 'colder']
  return (
    <p className="climate__today">
      <strong>
        {fill(verdicts[partOfMonth(date)], {
          degrees: temperature(Math.abs(difference), 'metric', language),
          month: monthInSentence(date, language),
        })}
      </strong>
      {space}
      {fillNodes(words.forecast[figure], {
        forecast: bothTemperatures(forecast, language),
        date: <CalendarDate date={date} language={language} />,
        usual: bothTemperatures(rounded(usual), language),
      })}
      {recorded && `${space}${words.recorded}`}
    </p>
  )
}

function partOfMonth(date: string): PartOfMonth {
  const day = Number(date.slice(8))
  if (day <= 10) return 'early'
  return day <= 20 ? 'middle' : 'late'
}

/** As numbers are written: half a degree goes away from zero, below zero too. */
function rounded(celsius: number): number {
  return Math.sign(celsius) * Math.round(Math.abs(celsius))
}
