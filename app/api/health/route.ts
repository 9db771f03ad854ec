import { listDestinations } from '@/lib/destinations/content-folder'
import { problem } from '@/lib/http/problem'
import { getRedis } from '@/lib/redis'
import { repliesAreUp } from '@/lib/replies/replies-are-up'
import { getSettings } from '@/lib/settings'
import { providerStatus } from '@/lib/weather/provider-status'

/**
 * Whether this instance can serve pages (200), and what it knows of those it depends on. A provider, a Redis
 * or a database that fails is told, and does not make it 503: pages are served without them.
 */
export async function GET(): Promise<Response> {
  try {
    await listDestinations()
    const providers = await Promise.all(getSettings().weatherProviders.map(providerStatus))
    const redis = getRedis()
    const body = {
      status: 'ok',
      redis: redis && (redis.isUp ? 'up' : 'down'),
      replies: (await repliesAreUp()) ? 'up' : 'down',
      providers,
    }
    return Response.json(body, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    console.error(error)
    return problem(503, 'Pages cannot be served', 'The content of this site cannot be read.')
  }
}
