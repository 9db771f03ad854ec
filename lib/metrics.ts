import { Counter, Gauge, Histogram, collectDefaultMetrics, register } from 'prom-client'
import { version } from '@/package.json'

/*
 * What `GET /api/metrics` tells, in the names that https://prometheus.io/docs/practices/naming/ asks for.
 * Next builds each route as a bundle of its own and runs this file in each: whoever is first registers.
 */

function once<T>(name: string, create: () => T): T {
  return (register.getSingleMetric(name) as T | undefined) ?? create()
}

/** Answers by route, method and status, with their duration in seconds. */
export const httpRequests = once(
  'portolan_http_request_duration_seconds',
  () =>
    new Histogram({
      name: 'portolan_http_request_duration_seconds',
      help: 'Time from the arrival of a request to the end of its answer',
      labelNames: ['route', 'method', 'status'] as const,
      buckets: [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10],
    }),
)

/** Requests to weather providers; the outcome is `ok` or the failure of a `ProviderError`. */
export const providerRequests = once(
  'portolan_provider_requests_total',
  () =>
    new Counter({
      name: 'portolan_provider_requests_total',
      help: 'Requests to weather providers',
      labelNames: ['provider', 'outcome'] as const,
    }),
)

/**
 * How forecasts were come by: `fresh` or `stale` from the store, from a `provider` that was waited for, or
 * not at all (`none`). What the route or nginx kept of an earlier answer is no read.
 */
export const forecastReads = once(
  'portolan_forecast_reads_total',
  () =>
    new Counter({
      name: 'portolan_forecast_reads_total',
      help: 'Reads of a forecast, by where it came from',
      labelNames: ['source'] as const,
    }),
)

/** The age of what readers get. */
export const forecastAge = once(
  'portolan_forecast_age_seconds',
  () =>
    new Histogram({
      name: 'portolan_forecast_age_seconds',
      help: 'Time since the provider sent the forecast that was served',
      buckets: [60, 300, 900, 1_800, 3_600, 21_600, 86_400, 172_800],
    }),
)

/** Replies that were sent; the outcome is `received`, or why not (`UnsentReason`). */
export const repliesSent = once(
  'portolan_replies_total',
  () =>
    new Counter({
      name: 'portolan_replies_total',
      help: 'Replies that were sent, by what became of them',
      labelNames: ['outcome'] as const,
    }),
)

/** Requests to the feeds of partners; for the outcome see `countOutcome`. */
export const offerRequests = once(
  'portolan_offer_requests_total',
  () =>
    new Counter({
      name: 'portolan_offer_requests_total',
      help: 'Requests for the offers of partners',
      labelNames: ['outcome'] as const,
    }),
)

/** Requests for lists of photos (`list`) and for pictures on other hosts (`picture`), those of offers among them. */
export const photoRequests = once(
  'portolan_photo_requests_total',
  () =>
    new Counter({
      name: 'portolan_photo_requests_total',
      help: 'Requests for lists of photos and for pictures',
      labelNames: ['kind', 'outcome'] as const,
    }),
)

/** Whether forecasts are shared with other machines. Made with its first value: without Redis there is no such metric. */
export const redisUp = () =>
  once(
    'portolan_redis_up',
    () => new Gauge({ name: 'portolan_redis_up', help: '1 while Redis answers in time, else 0' }),
  )

once('portolan_build_info', () => {
  const buildInfo = new Gauge({
    name: 'portolan_build_info',
    help: '1, with the version of the site, the revision that it was built from and the version of Node',
    labelNames: ['version', 'revision', 'node'] as const,
  })
  // Next writes the revision in at build time. It is empty where a build does not know it.
  buildInfo.set({ version, revision: process.env.NEXT_PUBLIC_REVISION ?? '', node: process.version }, 1)
  return buildInfo
})

if (!register.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics()

export { register }
