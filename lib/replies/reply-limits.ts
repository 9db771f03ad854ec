import { createHmac } from 'node:crypto'
import { sharedRateLimit } from '../http/rate-limit'
import { getSettings } from '../settings'

/**
 * Counts a reply of a network and, unless that has sent too many, one of everybody. The network stands in the
 * counters under a name that nobody can read back, and that is another one each day.
 *
 * @param key that of this site, which makes the name
 * @returns the seconds to wait, or null if there is no need to
 */
export async function countReply(key: string, network: string, now: Date): Promise<number | null> {
  const day = now.toISOString().slice(0, 10)
  const name = createHmac('sha256', key).update(`${day} ${network}`).digest('base64url')
  const own = sharedRateLimit({ name: 'replies-of-one', points: 5, seconds: 10 * 60 })
  const overall = sharedRateLimit({ name: 'replies-of-all', points: getSettings().repliesPerHour, seconds: 60 * 60 })
  return (await own.count(name)) ?? (await overall.count('all'))
}
