const { subscribe } = require('node:diagnostics_channel')
const { readFileSync } = require('node:fs')

/*
 * Preloaded into the server under test: its clock is ahead by the milliseconds in a file, which the test
 * writes. The build stays as it is.
 */
const file = process.env.TEST_CLOCK_OFFSET_FILE ?? ''
const RealDate = Date

const offset = () => Number(readFileSync(file, 'utf8'))
const now = () => RealDate.now() + offset()

/** @type {any} */
const ShiftedDate = class extends RealDate {
  /** @param {any[]} values */
  constructor(...values) {
    if (values.length === 0) super(now())
    else super(.../** @type {[any]} */ (values))
  }
}
// Next wraps Date and copies only what is its own.
Object.assign(ShiftedDate, { now, UTC: RealDate.UTC, parse: RealDate.parse })
globalThis.Date = ShiftedDate

const performanceNow = performance.now.bind(performance)
performance.now = () => performanceNow() + offset()

// Node writes this header by a clock that cannot be reached.
subscribe('http.server.request.start', (message) => {
  const { response } = /** @type {{ response: import('node:http').ServerResponse }} */ (message)
  response.setHeader('date', new Date().toUTCString())
})
