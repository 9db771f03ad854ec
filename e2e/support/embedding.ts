import type { Page } from '@playwright/test'
import { HostSite } from './host-site'
import { test as lookingTest } from './looking-test'
import { expect, test as ownTest } from './test'

/** As the usual test, with somebody else's site, and a page for it in which no error may be said. */
export const test = withHost(ownTest)

/** The same for tests that only look. */
export const looking = withHost(lookingTest)

function withHost(base: typeof ownTest) {
  return base.extend<{ host: HostSite; hostPage: Page }>({
    host: async ({}, use) => {
      const host = new HostSite()
      await host.start()
      await use(host)
      await host.stop()
    },

    hostPage: async ({ context, site, host, expectedErrors }, use) => {
      const page = await context.newPage()
      const errors: string[] = []
      const strangers: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' && !expectedErrors?.test(message.text())) errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol !== 'data:' && ![site.origin, host.origin].includes(origin)) strangers.push(request.url())
      })
      await use(page)
      expect(errors, 'errors in the console').toEqual([])
      expect(strangers, 'requests to other origins').toEqual([])
    },
  })
}

export { expect }
