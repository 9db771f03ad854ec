import { setTimeout as delay } from 'node:timers/promises'
import { Agent, request } from 'undici'

const seconds = 30
const readers = 200
const writers = 20

/** Milliseconds between two requests of one reader, and of one writer. */
const readingPause = 1_000
const writingPause = 250

/** Before it is this old, a form is not taken in; in milliseconds. */
const formAge = 3_200

/** What a site needs to take in as much as this sends. */
export const loadSettings = { REPLIES_PER_HOUR: '1000000' }

/**
 * 200 that read a page of replies and 20 that send replies, for half a minute, each over a connection of
 * its own.
 *
 * @param {string} origin
 * @returns {Promise<{ reading: number, sending: number, sent: number }>} the milliseconds that 99 of 100 reads
 *   and sendings do not exceed, and the replies that were received
 * @throws {Error} when anything but a success came back
 */
export async function loadReplies(origin) {
  /** @type {number[]} */
  const reading = []
  /** @type {number[]} */
  const sending = []
  const end = performance.now() + seconds * 1_000
  await Promise.all([
    ...Array.from({ length: readers }, () => read(origin, end, reading)),
    ...Array.from({ length: writers }, (_, index) => write(origin, end, sending, index)),
  ])
  return { reading: percentile99(reading), sending: percentile99(sending), sent: sending.length }
}

/**
 * @param {string} origin
 * @param {number} end
 * @param {number[]} durations
 */
async function read(origin, end, durations) {
  const dispatcher = new Agent({ connections: 1 })
  // Not all in the same moment.
  await delay(Math.random() * readingPause)
  while (performance.now() < end) {
    await timed(durations, 200, () => request(`${origin}/chongjin/replies`, { dispatcher }))
    await delay(readingPause)
  }
  await dispatcher.close()
}

/**
 * @param {string} origin
 * @param {number} end
 * @param {number[]} durations
 * @param {number} writer
 */
async function write(origin, end, durations, writer) {
  const dispatcher = new Agent({ connections: 1 })
  /** @type {{ token: string, time: number }[]} */
  const forms = []
  for (let number = 0; performance.now() < end; number++) {
    const { body } = await request(`${origin}/chongjin/replies/token`, { dispatcher })
    const { token } = /** @type {{ token: string }} */ (await body.json())
    forms.push({ token, time: performance.now() })
    await delay(writingPause)
    const [oldest] = forms
    if (!oldest || performance.now() - oldest.time < formAge) continue
    forms.shift()
    const fields = { text: `Reply ${number} of writer ${writer}, with some words to read.`, token: oldest.token }
    await timed(durations, 303, () =>
      request(`${origin}/chongjin/replies`, {
        dispatcher,
        method: 'POST',
        // Each is from another network, as the proxy of a site would tell.
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-forwarded-for': `2001:db8:${(writer * 1_000 + number).toString(16)}::1`,
        },
        body: new URLSearchParams(fields).toString(),
      }),
    )
  }
  await dispatcher.close()
}

/**
 * @param {number[]} durations
 * @param {number} expected
 * @param {() => Promise<import('undici').Dispatcher.ResponseData>} action
 */
async function timed(durations, expected, action) {
  const begin = performance.now()
  const { statusCode, body } = await action()
  const text = await body.text()
  durations.push(performance.now() - begin)
  if (statusCode !== expected) throw new Error(`An answer was ${statusCode}, not ${expected}: ${text}`)
}

/** @param {number[]} values */
function percentile99(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? NaN
}
