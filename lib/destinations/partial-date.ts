import { z } from 'zod'

/** YYYY, YYYY-MM or YYYY-MM-DD, of a day that there is. The calendar has no year 0. */
export const partialDate = z.string().refine((text) => {
  if (!/^(?!0000)\d{4}(-\d\d){0,2}$/.test(text)) return false
  const date = `${text}-01-01`.slice(0, 10)
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}, 'YYYY, YYYY-MM or YYYY-MM-DD, of a day that there is')
