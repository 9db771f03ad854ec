import { monthName } from '../ui/local-time'

/** "early March", "mid-March", "late March", for a calendar date. */
export function partOfMonth(date: string, lang = 'en'): string {
  const [, month = 1, day = 1] = date.split('-').map(Number)
  const name = monthName(month, lang)
  if (day <= 10) return `early ${name}`
  return day <= 20 ? `mid-${name}` : `late ${name}`
}

/** From hours: "9 h 10 min". */
export function duration(hours: number): string {
  const minutes = Math.round(hours * 60)
  const rest = minutes % 60
  return [minutes >= 60 || minutes === 0 ? `${Math.floor(minutes / 60)} h` : '', rest > 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ')
}
