import { listDestinations } from '@/lib/destinations/content-folder'
import { mayMonitor } from '@/lib/http/client-address'
import { problem } from '@/lib/http/problem'
import { getRedis } from '@/lib/redis'
import { repliesAreUp } from '@/lib/replies/replies-are-up'
import { getSettings } from '@/lib/settings'
import { providerStatus } from '@/lib/weather/provider-status'

/**
 * Whether this instance can serve pages (200), for load balancers anywhere. In a private network, or wherever
 * `MONITORING_ACCESS` allows, also how the services stand that it depends on. A provider, a Redis or a database that fails
 * does not make it 503: pages are served without them.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    await listDestinations()
    const body = { status: 'ok', ...(mayMonitor(request.headers) && (await dependencies())) }
    return Response.json(body, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    console.error(error)
    return problem(503, 'Pages cannot be served', 'The content of this site cannot be read.')
  }
}

async function dependencies() {
  const redis = getRedis()
  const [replies, ...providers] = await Promise.all([repliesAreUp(), ...getSettings().weatherProviders.map(providerStatus)])
  return {
    redis: redis && (redis.isUp ? 'up' : 'down'),
    replies: replies ? 'up' : 'down',
    providers,
  }
}
