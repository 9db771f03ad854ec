import { expect, test } from 'vitest'
import { changes, modifiedOn, publishedOn } from './change'

const record = [
  { date: '2026-11-24', text: 'Stays were added.' },
  { date: '2026-11-23', text: 'Published.' },
]

test('the last change is the publication, and without a record nobody knows of any', () => {
  expect(publishedOn({ checkedOn: '2026-11-23', changes: record })).toBe('2026-11-23')
  expect(publishedOn({ checkedOn: '2026-11-23' })).toBeNull()
})

test('what is changed after a check is modified, and so is what is checked after a change', () => {
  expect(modifiedOn({ checkedOn: '2026-11-23', changes: record })).toBe('2026-11-24')
  expect(modifiedOn({ checkedOn: '2026-11-30', changes: record })).toBe('2026-11-30')
  expect(modifiedOn({ checkedOn: '2026-11-23' })).toBe('2026-11-23')
})

test('changes go from the newest to the oldest', () => {
  expect(changes.safeParse(record).success).toBe(true)
  expect(changes.safeParse(record.toReversed()).error?.issues[0]?.message).toBe('the newest comes first')
})
