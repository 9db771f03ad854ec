import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findProgram } from '../scripts/find-program.mjs'
import { median } from './median.mjs'

const rounds = 9

/**
 * Requests per second of two addresses, asked in turn so that what else the machine does meets both.
 *
 * @param {string} ours
 * @param {string} theirs
 * @returns {Promise<{ ratio: number, ours: number, theirs: number }>} medians over the rounds; the ratio
 *   is the median of the rounds' ratios
 */
export async function compareThroughput(ours, theirs) {
  /** @type {{ ratio: number, ours: number, theirs: number }[]} */
  const results = []
  // The first is for the servers to warm up.
  for (let round = 0; round <= rounds; round++) {
    const [one, other] = [await requestsPerSecond(ours), await requestsPerSecond(theirs)]
    if (round > 0) results.push({ ratio: one / other, ours: one, theirs: other })
  }
  return {
    ratio: median(results.map(({ ratio }) => ratio)),
    ours: median(results.map(({ ours }) => ours)),
    theirs: median(results.map(({ theirs }) => theirs)),
  }
}

/**
 * @param {string} address
 * @throws {Error} when not every answer was a success: an error is often faster
 */
async function requestsPerSecond(address) {
  const wrk = findProgram(['wrk'])
  if (!wrk) throw new Error('wrk is not installed')
  const { stdout } = await promisify(execFile)(wrk, ['-t1', '-c16', '-d2s', address])
  // Of socket errors, "read" is also what nginx causes when it ends a connection after 1,000 requests.
  const failed = /Non-2xx or 3xx responses.*|Socket errors: (?!connect 0, read \d+, write 0, timeout 0).*/.exec(stdout)
  if (failed) throw new Error(`${address}: ${failed[0]}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
}
