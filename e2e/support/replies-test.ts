import { expect, test as base } from './test'

const day = 24 * 3_600_000

/**
 * For a test about replies: those of a worker share one site that is moderated, and each finds it without any, a day
 * after the last. By then no page is kept any more, and no limit is reached. Whoever looks at all that was logged or
 * stored needs a site of his own.
 */
export const test = base.extend({
  upstream: async ({ moderatedSite }, use) => use(moderatedSite.upstream),

  site: async ({ moderatedSite: { site, upstream } }, use) => {
    site.eraseReplies()
    upstream.clockOffset += day
    site.setClockOffset(upstream.clockOffset)
    await use(site)
  },
})

export { expect }
