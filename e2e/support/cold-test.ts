import { expect, test as base } from './test'

const day = 24 * 3_600_000

/**
 * For a test that begins without weather: those of a worker share one site, and each finds it three days after it last
 * had any. By then no forecast and no page is used any more, and no provider is left alone. Whoever looks at what was
 * logged or counted, or is about more than weather, needs a site of his own.
 */
export const test = base.extend({
  upstream: async ({ failingSite: { upstream } }, use) => {
    upstream.setAll('ok')
    upstream.latency = 0
    await use(upstream)
  },

  site: async ({ failingSite: { site }, upstream }, use) => {
    const goOn = () => {
      upstream.clockOffset += 3 * day
      site.setClockOffset(upstream.clockOffset)
    }
    // What was still asked for the test before comes to its end.
    await expect
      .poll(async () => {
        goOn()
        return (await fetch(`${site.origin}/api/weather/chongjin`)).status
      })
      .toBe(200)
    goOn()
    upstream.requests = []
    await use(site)
  },
})

export { expect }
