import { expect, test } from 'vitest'
import { overdueChecks } from './overdue-checks'

test('what was checked in the last year is not overdue', async () => {
  expect(await overdueChecks('chongjin', '2027-11-22')).toEqual([])
})

test('what nobody has checked for a year is named with its date', async () => {
  const overdue = await overdueChecks('chongjin', '2027-11-24')
  expect(overdue).toContain('chongjin/destination.json: the article was last checked on 2026-11-23, over a year ago.')
  expect(overdue).toContain('chongjin/trip.json: "Tram" was last checked on 2026-11-23, over a year ago.')
  expect(overdue).toHaveLength(14)
})
