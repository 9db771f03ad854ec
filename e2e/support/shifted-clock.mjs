import { readFileSync } from 'node:fs'

/*
 * Preloaded into the server under test: its clock is ahead by the milliseconds in a file, which the test
 * writes. The build stays as it is.
 */
const file = process.env.TEST_CLOCK_OFFSET_FILE ?? ''
const RealDate = Date

const now = () => RealDate.now() + Number(readFileSync(file, 'utf8'))

/** @type {any} */
const ShiftedDate = class extends RealDate {
  /** @param {any[]} values */
  constructor(...values) {
    if (values.length === 0) super(now())
    else super(.../** @type {[any]} */ (values))
  }
}
ShiftedDate.now = now
globalThis.Date = ShiftedDate
