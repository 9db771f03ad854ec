import { Counter, Gauge, Histogram, collectDefaultMetrics, register } from 'prom-client'

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

/** Whether forecasts are shared with other machines. */
export const redisUp = once(
  'portolan_redis_up',
  () => new Gauge({ name: 'portolan_redis_up', help: '1 while Redis answers in time, else 0' }),
)

if (!register.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics()

export { register }
