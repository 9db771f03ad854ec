import { redisUp, register } from '@/lib/metrics'
import { getRedis } from '@/lib/redis'

/** Metrics of this instance, for Prometheus. For those who run it: a proxy in front has to keep it in. */
export async function GET(): Promise<Response> {
  redisUp.set(getRedis()?.isUp ? 1 : 0)
  return new Response(await register.metrics(), {
    headers: { 'content-type': register.contentType, 'cache-control': 'no-store' },
  })
}
