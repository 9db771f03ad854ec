import { anotherNetwork, obtainToken, postForm } from './replies'
import type { Site } from './site'
import { expect } from './test'

const replyCount = 1_000
const writers = 8
const kills = 10

/**
 * Sends a thousand replies while the server is killed again and again, each until it is acknowledged: whoever
 * gets no answer presses Send again.
 *
 * @param crash kills what is to be killed, and starts it again
 * @returns their texts, sorted
 */
export async function sendThroughCrashes(
  site: Site,
  passTime: (milliseconds: number) => void,
  crash: () => Promise<void>,
): Promise<string[]> {
  const texts = Array.from({ length: replyCount }, (_, index) => `Reply number ${index} of a thousand.`)
  const tokens: string[] = []
  const obtain = async () => {
    while (tokens.length < replyCount) tokens.push(await obtainToken(site.origin))
  }
  await Promise.all(Array.from({ length: writers }, obtain))
  passTime(4_000)

  let acknowledged = 0
  let next = 0
  const send = async (index: number) => {
    const fields = { text: texts[index] ?? '', token: tokens[index] ?? '' }
    for (;;) {
      const answer = await postForm(`${site.origin}/chongjin/replies`, fields, anotherNetwork()).catch(() => null)
      if (answer?.status === 303) return
      // Anything else would be a reply that is refused, and not one that is lost on its way.
      if (answer && answer.status !== 503) throw new Error(`${answer.status} ${answer.text}`)
    }
  }
  const write = async () => {
    while (next < replyCount) {
      await send(next++)
      acknowledged += 1
    }
  }
  const killAt = Array.from({ length: kills }, () => Math.floor(Math.random() * (replyCount - 50))).sort((a, b) => a - b)
  const kill = async () => {
    for (const count of killAt) {
      await expect.poll(() => acknowledged, { intervals: [1], timeout: 100_000 }).toBeGreaterThanOrEqual(count)
      await crash()
    }
  }
  await Promise.all([kill(), ...Array.from({ length: writers }, write)])
  return texts.toSorted()
}
