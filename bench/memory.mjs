import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { Agent, request } from 'undici'

/** The page and the route, and what is not there: each may leave something behind. The home page would read for them. */
const paths = ['/api/weather/chongjin', '/chongjin', '/api/weather/nowhere', '/nowhere']

/**
 * Asks this many times, over 32 connections.
 *
 * @param {string} origin
 * @param {number} count
 */
export async function ask(origin, count) {
  const dispatcher = new Agent({ connections: 32 })
  let asked = 0
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while (asked < count) {
        // A different query each time, as from those who try what may be kept by address.
        const { body } = await request(`${origin}${paths[asked % paths.length]}?${asked++}`, { dispatcher })
        await body.dump()
      }
    }),
  )
  await dispatcher.close()
}

/**
 * The bytes that a process, which has to have `report-memory.cjs` loaded, still uses once its garbage is
 * collected.
 *
 * @param {import('../deploy/background-process.mjs').BackgroundProcess} process
 * @param {string} report the file that it writes
 */
export async function usedMemory(process, report) {
  const before = read(report)
  process.signal('SIGUSR2')
  let now = before
  while (now === before) {
    await delay(20)
    now = read(report)
  }
  return Number(now.split(' ')[1])
}

/** @param {string} report */
function read(report) {
  try {
    return readFileSync(report, 'utf8')
  } catch {
    return ''
  }
}
