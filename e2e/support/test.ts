import { test as base, expect } from '@playwright/test'
import { type Language, contentLanguage, languageFor } from '@/lib/languages'
import { ReplayUpstream } from '../replay/replay-upstream.mjs'
import { Content } from './content'
import { moderationSecret } from './replies'
import { type ServedSite, lendServedSite } from './served-site'
import { Site } from './site'

interface TestFixtures {
  /** What the reader's browser asks for. */
  language: Language
  upstream: ReplayUpstream
  site: Site
  /** What a page's console may say, where a test makes requests fail. */
  expectedErrors: RegExp | null
  /** Settings of the site. */
  settings: Record<string, string>
  /** What the site is about, where a test changes that. */
  content: Content | null
  /** Everybody's clock goes on by this many milliseconds. */
  passTime: (milliseconds: number) => void
}

interface WorkerFixtures {
  /** Stays as it is while tests of all workers look at it: see looking-test.ts. */
  sharedSite: Site
  /** Its providers fail, and its clock goes on: see faults.spec.ts and cold-test.ts. */
  failingSite: ServedSite
  /** Takes in replies, and loses them: see replies-test.ts. */
  moderatedSite: ServedSite
}

/**
 * Each test has a site of its own with nothing stored, and a replay upstream behind it. A page fails its
 * test by an error in its console, or by a request to any other origin.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  language: async ({ locale }, use) => use(languageFor(locale ?? '') ?? contentLanguage),

  expectedErrors: [null, { option: true }],

  settings: [{}, { option: true }],

  content: async ({}, use) => use(null),

  upstream: async ({}, use) => {
    const upstream = new ReplayUpstream()
    await upstream.start()
    await use(upstream)
    await upstream.stop()
  },

  site: async ({ upstream, settings, content }, use) => {
    const site = new Site()
    const folder = content && { CONTENT_FOLDER: content.folder }
    await site.start({ ...upstream.environment, ...settings, ...folder })
    await use(site)
    await site.stop()
  },

  sharedSite: [
    async ({}, use) => {
      const site = new Site()
      site.origin = process.env.SHARED_SITE_ORIGIN ?? ''
      await use(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],

  failingSite: [async ({}, use) => lendServedSite({}, use), { scope: 'worker' }],

  moderatedSite: [
    async ({}, use) => lendServedSite({ MODERATION_SECRET: moderationSecret }, use),
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site.origin),

  passTime: async ({ site, upstream }, use) => {
    await use((milliseconds) => {
      upstream.clockOffset += milliseconds
      site.setClockOffset(upstream.clockOffset)
    })
  },

  page: async ({ page, site, expectedErrors }, use) => {
    const errors: string[] = []
    const strangers: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !expectedErrors?.test(message.text())) {
        errors.push(message.text())
      }
    })
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.origin) strangers.push(request.url())
    })
    await use(page)
    expect(errors, 'errors in the console').toEqual([])
    expect(strangers, 'requests to other origins').toEqual([])
  },
})

/** A fixture that changes the content before the site starts, by what the replay upstream is called, too. */
export function withContent(change: (content: Content, upstream: ReplayUpstream) => void | Promise<void>) {
  return async ({ upstream }: { upstream: ReplayUpstream }, use: (content: Content) => Promise<void>) => {
    const content = new Content()
    await change(content, upstream)
    await use(content)
    content.remove()
  }
}

export { expect }
