import { beforeEach, expect, test, vi } from 'vitest'

const loaded = '2026-11-26T04:00:00Z'
let startLater: typeof import('./start-later')

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(loaded) })
  // A page begins anew.
  vi.resetModules()
  startLater = await import('./start-later')
})

test('what a server made just now may rest for three seconds', () => {
  const start = vi.fn()
  startLater.afterRest(start)
  vi.advanceTimersByTime(2_999)
  expect(startLater.mayRest(loaded)).toBe(true)
  expect(start).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(startLater.mayRest(loaded)).toBe(false)
  expect(start).toHaveBeenCalledOnce()
})

test('all of a page start at once, but for what is there no more', () => {
  const [first, second, gone] = [vi.fn(), vi.fn(), vi.fn()]
  startLater.afterRest(first)
  vi.advanceTimersByTime(1_000)
  startLater.afterRest(second)
  startLater.afterRest(gone)()
  vi.advanceTimersByTime(2_000)
  expect([first, second, gone].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0])
})

test.each(['2026-11-26T03:58:59Z', '2026-11-26T04:01:01Z', '2026-11-19T04:00:00Z'])(
  'what was made at another time than it seems to be may not rest: %s',
  (renderedAt) => expect(startLater.mayRest(renderedAt)).toBe(false),
)
