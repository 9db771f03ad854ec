import { expect, test } from 'vitest'
import { readGraph } from './json-ld'
import { instantOf, isValidAt, narrowest, readValidity } from './validity'

/** The limits in nodes of these properties. */
function validityOf(...nodes: Record<string, unknown>[]) {
  return readValidity(nodes.map((node) => readGraph(node, 'https://stays.example/')[0]!))
}

/** Whether an offer until this end is shown at an instant. */
function isShown(validThrough: string, instant: string): boolean {
  return isValidAt({ validFrom: null, validThrough }, Date.parse(instant))
}

test.each([
  // An end without an offset comes last in UTC-12.
  ['2026-11-27', '2026-11-28T11:59:59Z', '2026-11-28T12:00:00Z'],
  ['2026-11-27T15:00', '2026-11-28T03:00:00Z', '2026-11-28T03:00:01Z'],
  ['2026-11-27T15:00:30.5', '2026-11-28T03:00:30Z', '2026-11-28T03:00:31Z'],
  ['2026-11-27 15:00:00', '2026-11-28T03:00:00Z', '2026-11-28T03:00:01Z'],
  ['2026-11-27T24:00', '2026-11-28T12:00:00Z', '2026-11-28T12:00:01Z'],
  // One with an offset is the same everywhere.
  ['2026-11-27T15:00Z', '2026-11-27T15:00:00Z', '2026-11-27T15:00:01Z'],
  ['2026-11-27T15:00+09:00', '2026-11-27T06:00:00Z', '2026-11-27T06:00:01Z'],
  ['2026-11-27T15:00-0330', '2026-11-27T18:30:00Z', '2026-11-27T18:30:01Z'],
  ['2026-11-27T15:00+09', '2026-11-27T06:00:00Z', '2026-11-27T06:00:01Z'],
  ['2026-11-27T24:00:00+09:00', '2026-11-27T15:00:00Z', '2026-11-27T15:00:01Z'],
  ['2026-11-27+09:00', '2026-11-27T14:59:59Z', '2026-11-27T15:00:00Z'],
  ['2028-02-29', '2028-03-01T11:59:59Z', '2028-03-01T12:00:00Z'],
])('an end of %s holds at %s, and no more at %s', (end, before, after) => {
  expect([isShown(end, before), isShown(end, after)]).toEqual([true, false])
})

test.each([
  // A beginning without an offset comes first in UTC+14.
  ['2026-11-27', '2026-11-26T09:59:59Z', '2026-11-26T10:00:00Z'],
  ['2026-11-27T15:00', '2026-11-27T00:59:59Z', '2026-11-27T01:00:00Z'],
  ['2026-11-27T24:00', '2026-11-27T09:59:59Z', '2026-11-27T10:00:00Z'],
  ['2026-11-27T15:00Z', '2026-11-27T14:59:59Z', '2026-11-27T15:00:00Z'],
  ['0001-01-01', '0000-12-31T09:59:59Z', '2026-11-27T15:00:00Z'],
])('a beginning of %s does not hold at %s yet, but at %s', (begin, before, after) => {
  const holds = [before, after].map((instant) => isValidAt({ validFrom: begin, validThrough: null }, Date.parse(instant)))
  expect(holds).toEqual([false, true])
})

test.each([
  '2026-02-30',
  '2026-02-29',
  '2026-04-31T12:00Z',
  '2026-13-01',
  '2026-00-10',
  '2026-11-00',
  '0000-00-00',
  '2026-11-27T25:00',
  '2026-11-27T24:01',
  '2026-11-27T12:60',
  '2026-11-27T12:00:60',
  '2026-11-27T12:00+15:00',
  '2026-11-27T12:00+09:60',
  '2026-11-27T',
  '2026-11-27T12',
  '+012026-11-27',
  '-2026-11-27',
  '20261127',
  '2026',
  '27/11/2026',
  '27 November 2026',
  '2026-W48-5',
  'T12:00',
  '',
])('%j is no date', (date) => {
  expect([instantOf(date, 'begin'), instantOf(date, 'end')]).toEqual([null, null])
})

test('an end in 9999 is how no end is written', () => {
  expect(validityOf({ validThrough: '9999-12-31T23:59:59Z' })).toEqual({ validFrom: null, validThrough: null })
})

test('of several limits the narrowest hold, in each property and each node', () => {
  const offer = {
    priceValidUntil: '2099-01-01',
    validThrough: [{ '@value': '2030-01-01' }, '2031-01-01'],
    availabilityEnds: '2032-01-01',
    validFrom: '2026-01-01',
    availabilityStarts: '2026-06-01T00:00Z',
  }
  expect(validityOf(offer)).toEqual({ validFrom: '2026-06-01T00:00Z', validThrough: '2030-01-01' })
  const price = { validFrom: '2027-01-01', validThrough: '2028-01-01T12:00:00Z' }
  expect(validityOf(offer, price)).toEqual(price)
})

test('a time without an offset ends after the same one in UTC, and begins before it', () => {
  const times = ['2026-11-27T12:00', '2026-11-27T12:00Z'].map((time) => ({ validFrom: time, validThrough: time }))
  expect(narrowest(times)).toEqual({ validFrom: '2026-11-27T12:00Z', validThrough: '2026-11-27T12:00Z' })
})

test.each([{ validThrough: 'soon' }, { validThrough: 7 }, { validFrom: '2026-02-30' }, { availabilityEnds: '18:00' }, { validThrough: ['2030-01-01', 'soon'] }])(
  'nobody knows whether an offer with %j holds',
  (offer) => {
    expect(validityOf(offer)).toBeNull()
  },
)

test('no limits, or empty ones, are none', () => {
  expect(validityOf({ validThrough: '', validFrom: null, availabilityEnds: [] })).toEqual({ validFrom: null, validThrough: null })
})
