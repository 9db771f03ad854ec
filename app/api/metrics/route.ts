import { mayMonitor } from '@/lib/http/client-address'
import { problem } from '@/lib/http/problem'
import { redisUp, register } from '@/lib/metrics'
import { getRedis } from '@/lib/redis'

/**
 * Metrics of this instance, for Prometheus, on this machine or in a private network unless `MONITORING_ACCESS` opens them.
 * Others get a 403: what is here is known from the source, and an operator who is refused should see why.
 */
export async function GET(request: Request): Promise<Response> {
  if (!mayMonitor(request.headers)) {
    return problem(403, 'Not for the public', 'Metrics are for private networks. See MONITORING_ACCESS.')
  }
  const redis = getRedis()
  if (redis) redisUp().set(redis.isUp ? 1 : 0)
  return new Response(await register.metrics(), {
    headers: { 'content-type': register.contentType, 'cache-control': 'no-store' },
  })
}
