import { expect, test } from 'vitest'
import { asksForTrip, readTripDates, tripSearch } from './trip-dates'

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
  [{ from: '2026-13-40' }, 'first-day-is-no-date'],
  [{ from: '12026-12-24', to: '12027-01-05' }, 'first-day-is-no-date'],
  [{ from: '2026-12-24', to: '202712-01-05' }, 'last-day-is-no-date'],
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

test.each([
  'from=timeline&isappinstalled=0',
  'from=twitter',
  'from=1.2',
  'from=1234567890',
  'from=8.0.45',
  'from=1.2.3',
  'from=8.0.2026',
  'from=8.0.45123',
  'from=10.0.0.1',
  'from=3-2-1go',
  'from=3-2-1',
  'from=010-1234-5678',
  'from=2026-12-24x',
  'from=2026-12-24T10:00',
  'from=2026-12-24-sale',
  'from=20261224001',
  'from=8.0.45&to=10.0.0.1',
  'from=seoul&to=chongjin',
  'from=app&to=home',
  'from=tomorrow&to=Sunday',
  'to=home',
  'from=&to=home',
  'from=%20&to=',
  'from=',
  'utm_source=2026-12-24',
])('?%s is a link from elsewhere, and asks about no days', (query) => {
  const given = new URLSearchParams(query)
  expect(asksForTrip(given)).toBe(false)
  expect(readTripDates(given)).toEqual({ typed: { from: '', to: '' }, dates: null, fault: null })
})

test.each([
  'from=2026-12-24',
  'to=24.12.2026',
  'from=12/24/2026',
  'from=20261224',
  'from=102026-12-24',
  'from=2026-13-40&to=2026-13-41',
  'from=2026-13-40',
  'from=20261-1-1',
  'from=2026-1-1',
  'to=2026/12/24',
  'to=2026.12.24',
  'from=1-2-2026',
  'from=tomorrow&to=2026-12-24',
  'from=2026-12-24T10:00&to=home',
  'from=&from=2026-12-24',
])('?%s asks about days', (query) => {
  expect(asksForTrip(new URLSearchParams(query))).toBe(true)
})
