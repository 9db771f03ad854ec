import { expect, test } from 'vitest'
import { readTripDates, tripSearch } from './trip-dates'

test('without dates there is nothing to say', () => {
  expect(readTripDates({})).toEqual({ typed: { from: '', to: '' }, dates: null, fault: null })
  expect(readTripDates({ from: '', to: ' ' }).fault).toBeNull()
})

test('a question is passed on as it was asked, right or wrong', () => {
  expect(tripSearch(readTripDates({ from: '2026-12-24', to: 'x&y' }))).toBe('?from=2026-12-24&to=x%26y')
  expect(tripSearch(readTripDates({}))).toBe('')
})

test('a trip may go over the new year, and last one day', () => {
  const dates = { from: '2026-12-24', to: '2027-01-05' }
  expect(readTripDates(dates)).toEqual({ typed: dates, dates, fault: null })
  expect(readTripDates({ from: '2028-02-29', to: '2028-02-29' }).fault).toBeNull()
})

test.each([
  [{ from: '2026-12-24' }, 'no-last-day'],
  [{ to: '2026-12-24' }, 'no-first-day'],
  [{ from: 'tomorrow', to: '2026-12-24' }, 'first-day-is-no-date'],
  [{ from: 'tomorrow' }, 'first-day-is-no-date'],
  [{ from: '2026-02-30', to: '2026-03-03' }, 'first-day-is-no-date'],
  [{ from: '2027-02-29', to: '2027-03-03' }, 'first-day-is-no-date'],
  [{ from: '2026-12-24', to: '2026-13-01' }, 'last-day-is-no-date'],
  [{ from: '2026-12-24', to: '20261225' }, 'last-day-is-no-date'],
  [{ from: '0001-01-01', to: '0001-01-02' }, 'first-day-is-no-date'],
  [{ from: '9999-01-01', to: '9999-01-02' }, 'first-day-is-no-date'],
  [{ from: '2027-01-05', to: '2026-12-24' }, 'last-before-first'],
  [{ from: '2026-01-01', to: '2027-01-02' }, 'more-than-a-year'],
  [{ from: "2026-12-24' OR 1=1", to: '2026-12-25' }, 'first-day-is-no-date'],
])('%j has a fault that says what', (query, fault) => {
  const { dates, fault: said, typed } = readTripDates(query)
  expect(dates).toBeNull()
  expect(said).toBe(fault)
  expect(typed).toEqual({ from: '', to: '', ...query })
})

test('of a date that is given twice, the first counts', () => {
  expect(readTripDates({ from: ['2026-12-24', '2026-01-01'], to: '2026-12-25' }).dates?.from).toBe('2026-12-24')
})
