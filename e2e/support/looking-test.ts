import { expect, test as base } from './test'

/**
 * For a test that only looks: all such tests share one site (serve-shared-site.ts), since what a process does for its first
 * page takes longer than most of them. Whoever changes anything, or counts what providers are asked, needs a site
 * of his own.
 */
export const test = base.extend({
  site: async ({ sharedSite, settings, content }, use) => {
    if (content || Object.keys(settings).length > 0) throw new Error('The shared site has no settings of a test.')
    await use(sharedSite)
  },

  upstream: () => Promise.reject(new Error('Behind the shared site providers stay as they are.')),

  passTime: () => Promise.reject(new Error('Time passes for nobody else on the shared site.')),
})

export { expect }
