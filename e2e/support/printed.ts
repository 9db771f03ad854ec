import { age, percent, precipitation, pressure, speed, spokenSpeed, spokenTemperature, temperature } from '@/components/weather/format'
import { localTime, monthName } from '@/components/ui/local-time'
import { wordsFor } from '@/components/weather/words/languages'
import { languages } from '@/lib/languages'

const units = ['metric', 'imperial'] as const
const now = new Date('2026-11-23T09:04:00Z')

/** What the card prints with Intl, in every form, language by language. */
export function everything() {
  return languages.map((lang) => {
    const words = wordsFor(lang)
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1 + month * 2, 15, 4)))
    const ages = [0, 1, 2, 4, 11, 21, 60, 120, 300, 660, 2_880, 7_200, 30_240]
    return {
      lang,
      dates: ['Asia/Pyongyang', 'Pacific/Apia', 'America/St_Johns', 'Europe/Oslo'].flatMap((zone) =>
        days.map((day) => localTime(day, zone, lang)),
      ),
      months: days.map((_, month) => monthName(month + 1, lang)),
      quantities: units.flatMap((unit) =>
        [-14.25, -0.4, 0, 1, 2, 4.1, 21, 1021.3].map((value) => [
          temperature(value, unit, lang),
          spokenTemperature(value, unit, lang),
          speed(value, unit, lang),
          spokenSpeed(value, unit, lang),
          pressure(value, unit, words),
          precipitation(value, unit, lang),
          percent(value, lang),
        ]),
      ),
      ages: ages.map((minutes) => age(new Date(now.getTime() - minutes * 60_000).toISOString(), now, words)),
    }
  })
}
