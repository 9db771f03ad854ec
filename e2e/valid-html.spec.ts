import type { APIRequestContext } from '@playwright/test'
import { homePath, pagePath } from '@/components/page/page-path'
import { listDestinations } from '@/lib/destinations/content-folder'
import { languages } from '@/lib/languages'
import { htmlFaults } from './support/html-faults'
import { test as looking } from './support/looking-test'
import { Moderator, moderationSecret, obtainToken, postForm, publishReplies, sendReplies } from './support/replies'
import { expect, test, withContent } from './support/test'

interface Expected {
  status?: number
  kind?: Parameters<typeof htmlFaults>[1]
}

/** Asks for pages as they are before any script has run, and expects nothing to be wrong with them. */
async function expectValid(request: APIRequestContext, addresses: string[], { status = 200, kind }: Expected = {}) {
  for (const address of addresses) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(status)
    expect(await htmlFaults(await response.text(), kind), address).toEqual([])
  }
}

looking('the home page is valid in every language', async ({ request }) => {
  await expectValid(request, languages.map(homePath))
})

looking('the page of each destination is valid, one of them in every language', async ({ request }) => {
  const inEnglish = (await listDestinations()).map((slug) => pagePath(slug, 'en'))
  await expectValid(request, [...inEnglish, ...languages.slice(1).map((language) => pagePath('chongjin', language))])
})

looking('the page that answers for the days of a trip is valid, and so is one that cannot', async ({ request }) => {
  const queries = ['?from=2026-12-24&to=2027-01-05', '?from=2027-01-05&to=2026-12-24', '?from=soon&to=']
  await expectValid(request, queries.map((query) => `/chongjin${query}`))
  await expectValid(request, ['/longyearbyen/ar?from=2026-12-01&to=2026-12-31'])
})

looking('the page for what is missing is valid', async ({ request }) => {
  await expectValid(request, ['/atlantis', '/chongjin/xx'], { status: 404 })
})

looking('the page for who has no connection is valid', async ({ request }) => {
  const worker = await (await request.get('/sw.js')).text()
  const [, page = ''] = /"notKeptPage":("(?:[^"\\]|\\.)*")/.exec(worker) ?? []
  // What the worker puts in place.
  const filling: Record<string, string> = { language: 'ar', direction: 'rtl', pages: '<li><a href="/apia">Apia</a></li>' }
  const filled = (JSON.parse(page) as string).replace(/\{(\w+)\}/g, (_, name: string) => filling[name] ?? name)
  expect(await htmlFaults(filled)).toEqual([])
})

const options = [
  '',
  ...['hours', 'days', 'now'].map((show) => `?show=${show}`),
  ...['light', 'dark'].map((theme) => `?theme=${theme}&units=imperial`),
  ...languages.map((language) => `?lang=${language}`),
]

looking('frames are valid with each of their options', async ({ request }) => {
  await expectValid(request, options.map((query) => `/embed/chongjin${query}`), { kind: 'frame' })
})

looking('what the element puts into a page is valid with each of its options', async ({ request }) => {
  await expectValid(request, options.map((query) => `/embed/chongjin/card${query}`), { kind: 'fragment' })
})

test.describe('with the offers of a partner', () => {
  test.use({
    content: withContent((content, upstream) => {
      content.changeTrip((trip) => {
        trip.stayOffers = { partner: 'Made-up Stays', feedUrl: upstream.offersUrl }
      })
    }),
  })

  test('the page is valid', async ({ request }) => {
    expect(await (await request.get('/chongjin')).text()).toContain('Made-up Stays')
    await expectValid(request, ['/chongjin'])
  })
})

test('pages and frames without weather are valid', async ({ request, upstream }) => {
  upstream.setAll('html-500')
  await expectValid(request, ['/?lang=en', '/chongjin', '/chongjin/ko'])
  await expectValid(request, ['/embed/chongjin'], { status: 503, kind: 'frame' })
})

test.describe('with replies', () => {
  test.use({ settings: { MODERATION_SECRET: moderationSecret } })

  test('the pages about them are valid', async ({ site, request, passTime }) => {
    const [receipt = ''] = await publishReplies(
      site.origin,
      [{ text: 'A question, with https://example.org in it.', name: 'Ada' }, { text: '청진의 겨울은 춥다.', language: 'ko' }],
      passTime,
    )
    const list = await (await request.get('/chongjin/replies')).text()
    const [reply = ''] = /\/chongjin\/replies\/[\w-]{12}\b/.exec(list) ?? []
    const answering = `/chongjin/replies/new?to=${reply.split('/').at(-1)}`
    await expectValid(request, ['/chongjin', '/chongjin/replies', '/chongjin/replies/new', reply, answering])
    await expectValid(request, [`${receipt}&lang=en`, '/chongjin/replies?lang=ar', `${receipt}&lang=ko`])
    await expectValid(request, ['/chongjin/replies?page=9', '/atlantis/replies', '/chongjin/replies/receipt?key=x'], {
      status: 404,
    })
  })

  test('what forms of replies are answered with is valid', async ({ site, request, passTime }) => {
    const send = `${site.origin}/chongjin/replies`
    const token = await obtainToken(site.origin)
    const text = 'We came by the slow train from Rajin in September 2012.'
    const [receipt = ''] = await sendReplies(site.origin, [{ text }], passTime)
    const own = site.origin + receipt
    const answers = [
      await postForm(send, { text, name: '', to: '' }),
      await postForm(send, { text: 'short', name: 'x'.repeat(61), to: '', token }),
      await postForm(send, { text }, { origin: 'https://example.org' }),
      await postForm(own, { change: 'text', text: 'short' }),
      await postForm(own, { change: 'delete' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 422, 403, 422, 303])
    for (const { text: html, status } of answers.slice(0, -1)) expect(await htmlFaults(html), `${status}`).toEqual([])
    await expectValid(request, [answers.at(-1)?.location ?? ''])
  })

  test('moderation is valid', async ({ site, request, passTime }) => {
    await expectValid(request, ['/moderation'])
    const replies = ['A reply that waits.', 'Another reply that waits.', 'A suspicious reply.']
    const asSent = replies.map((text) => ({ text, subject: text.includes('suspicious') ? 'x' : '' }))
    await sendReplies(site.origin, asSent, passTime)
    const moderator = new Moderator(site.origin)
    await moderator.signIn()
    const [first = '', second = ''] = await moderator.seen('waiting')
    const wrong = await moderator.post({ action: 'sign-in', secret: 'a wrong secret' })
    const pages = [wrong.text, await moderator.get(), await moderator.get('/moderation?list=suspicious&search=a')]
    await moderator.post({ action: 'approve', reply: first })
    pages.push(await moderator.get('/moderation?list=approved'))
    await moderator.post({ action: 'reject', reply: second, reason: 'Not about Chongjin' })
    pages.push(await moderator.get('/moderation?list=rejected'), await moderator.get('/moderation?list=waiting'))
    for (const page of pages) expect(await htmlFaults(page)).toEqual([])
  })
})
