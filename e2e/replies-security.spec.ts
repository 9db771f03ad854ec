import { createHash, randomUUID } from 'node:crypto'
import { request as send } from 'undici'
import { Moderator, anotherNetwork, moderationSecret, obtainToken, postForm, publishReplies, sendReplies } from './support/replies'
import { expect, test } from './support/replies-test'
import { test as onOwnSite } from './support/test'

test.use({ settings: { MODERATION_SECRET: moderationSecret } })

/* What somebody might try, and what would show that it worked: `canary` is called by each script here. */
const attacks = [
  '<script>canary()</script>',
  '</script><script>canary()</script>',
  '</title></style></textarea><script>canary()</script>',
  '<img src=x onerror=canary()>',
  '<svg/onload=canary()>',
  '<svg><animate onbegin=canary() attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe>',
  '"><img src=x onerror=canary()>',
  "' onmouseover='canary()' autofocus onfocus='canary()",
  '" autofocus onfocus="canary()',
  '<details open ontoggle=canary()>',
  '<math><mtext><table><mglyph><style><img src=x onerror=canary()>',
  '<!--><script>canary()</script-->',
  ']]><script>canary()</script>',
  '&lt;script&gt;canary()&lt;/script&gt;',
  '\\u003cscript\\u003ecanary()\\u003c/script\\u003e',
  'javascript:canary()//',
  'https://a.example/"onmouseover="canary()',
  "https://a.example/'onmouseover='canary()",
  'https://a.example/<script>canary()</script>',
  'http://javascript:canary()@a.example/',
  'data:text/html,<script>canary()</script>',
  '${canary()} {{canary()}} <%= canary() %> #{canary()}',
  '<a href="javascript:canary()">a link to click</a>',
  '<form action="javascript:canary()"><button>a button</button></form>',
  '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv="refresh" content="0;url=javascript:canary()">',
  '\u202e<script>canary()</script>\u202c',
  '<scr\u200bipt>canary()</scr\u200bipt>',
  "'; drop table reply; -- ' or '1'='1",
]
const texts = attacks.map((attack) => `${attack} is in this text.`)

test('no text and no name runs as a script, wherever it is shown', async ({ page, site, passTime, request }) => {
  const fields = attacks.map((attack, index) => ({
    text: texts[index] ?? '',
    name: [...attack].slice(0, 60).join(''),
    language: attack,
    to: '',
  }))
  const receipts = await sendReplies(site.origin, fields, passTime)
  const canaries: string[] = []
  await page.exposeFunction('canary', () => canaries.push(page.url()))
  const visit = async (path: string) => {
    await page.goto(path)
    for (const link of await page.locator('.reply__text a').all()) await link.hover()
    for (const writer of (await page.locator('.reply__writer').all()).slice(0, 1)) await writer.hover()
    // What runs late: an element whose source is not there, a focus, an animation.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))))
    const injected = await page.locator(':is(.reply, .moderated, .document__quoted) :is(script, img, iframe, svg, form form, base, meta)').count()
    expect(injected, path).toBe(0)
  }

  await page.goto('/moderation')
  await page.getByLabel('Secret of this site').fill(moderationSecret)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  for (const list of ['waiting', 'suspicious']) {
    await visit(`/moderation?list=${list}`)
    await visit(`/moderation?list=${list}&page=2`)
  }
  await visit(receipts[0] ?? '')
  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  await moderator.approveAll()
  for (const path of ['/chongjin', '/chongjin/replies?page=2', '/chongjin/replies?page=3']) await visit(path)
  await visit('/moderation?list=approved')
  const permalink = await page.goto('/chongjin').then(() => page.locator('.reply__time').first().getAttribute('href'))
  await visit(permalink ?? '')
  expect(canaries).toEqual([])

  // All of it is there, as it was written, less what nobody sees.
  const shown = await shownTexts(page, ['/chongjin', '/chongjin/replies?page=2', '/chongjin/replies?page=3'])
  const written = texts.map((text) => text.replace(/[\u200b\u202e\u202c]/g, ''))
  expect(shown.toSorted()).toEqual(written.toSorted())

  await page.goto('/chongjin')
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data['@graph'][0].comment.every(({ text }: { text: string }) => written.includes(text))).toBe(true)
  const exported = JSON.parse(await moderator.get('/moderation/replies.json'))
  expect(exported.map(({ text }: { text: string }) => text).toSorted()).toEqual(written.toSorted())

  const feed = await request.get('/chongjin/replies.atom')
  const entries = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    return [...parsed.querySelectorAll('entry content, parsererror')].map((content) => {
      const { body } = new DOMParser().parseFromString(content.textContent, 'text/html')
      const elements = [...body.querySelectorAll('*')].map(({ localName }) => localName)
      return { text: body.textContent, others: elements.filter((name) => !['p', 'br', 'a'].includes(name)) }
    })
  }, await feed.text())
  expect(entries.map(({ text }) => text).toSorted()).toEqual(written.toSorted())
  expect(entries.flatMap(({ others }) => others)).toEqual([])
})

async function shownTexts(page: import('@playwright/test').Page, paths: string[]): Promise<string[]> {
  const all: string[] = []
  for (const path of paths) {
    await page.goto(path)
    all.push(...(await page.locator('.reply__text').allTextContents()))
  }
  return all
}

test('an address or a form with an attack in it shows it as text', async ({ page, site }) => {
  const canaries: string[] = []
  await page.exposeFunction('canary', () => canaries.push(page.url()))
  const attack = '"><script>canary()</script>'
  const query = encodeURIComponent(attack)
  for (const path of [
    `/chongjin/replies/new?to=${query}`,
    `/chongjin/replies/receipt?key=${query}`,
    `/chongjin/replies?page=${query}`,
    `/moderation?list=${query}&search=${query}&done=${query}&changed=${query}`,
  ]) {
    const response = await send(site.origin + path)
    expect(await response.body.text(), path).not.toContain('<script>canary')
  }
  const answer = await postForm(`${site.origin}/chongjin/replies`, { name: attack, text: 'short', to: attack, token: attack, language: attack })
  expect(answer.status).toBe(422)
  expect(answer.text).not.toContain('<script>canary')
  expect(canaries).toEqual([])
})

test('documents run no script but their own, and nobody frames them', async ({ site, passTime, request }) => {
  const [receipt = ''] = await publishReplies(site.origin, [{ text: 'A reply that is published.' }], passTime)
  for (const path of ['/chongjin/replies', '/chongjin/replies/new', receipt, '/moderation', '/chongjin/replies/nothing', '/Nowhere/replies']) {
    const response = await request.get(path)
    const headers = response.headers()
    // What is in the document, and nothing besides.
    const scripts = [...(await response.text()).matchAll(/<script>(.*?)<\/script>/gs)].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    )
    expect(scripts.length, path).toBeGreaterThan(0)
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain(`script-src ${scripts.join(' ')};`)
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toMatch(/unsafe|https?:|\*/)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
  }
  for (const path of [receipt, '/moderation']) {
    expect((await request.get(path)).headers(), path).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
  }
})

test('a form on another site sends nothing and decides nothing', async ({ site, passTime, request }) => {
  const [receipt = ''] = await sendReplies(site.origin, [{ text: 'A reply that waits.' }], passTime)
  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  const [seen = ''] = await moderator.seen('waiting')
  const token = await obtainToken(site.origin)
  passTime(4_000)
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: site.origin, 'sec-fetch-site': 'cross-site' },
    { origin: site.origin, 'sec-fetch-site': 'same-site' },
    { origin: site.origin.replace('http:', 'ftp:').concat('.evil.example') },
  ]
  for (const headers of foreign) {
    const fields = { text: 'Sent from elsewhere.', token }
    expect((await postForm(`${site.origin}/chongjin/replies`, fields, headers)).status).toBe(403)
    expect((await postForm(site.origin + receipt, { change: 'delete' }, headers)).status).toBe(403)
    expect((await moderator.post({ action: 'approve', reply: seen }, headers)).status).toBe(403)
  }
  // Nobody says where it comes from: for a reply that is enough, for a decision it is not.
  const { status } = await moderator.post({ action: 'approve', reply: seen }, { origin: '' })
  expect(status).toBe(403)
  const anonymous = await send(`${site.origin}/moderation`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ action: 'approve', reply: seen }).toString(),
  })
  expect(anonymous.statusCode).toBe(403)
  expect(await (await request.get('/chongjin/replies')).text()).not.toContain('A reply that waits')
  expect((await moderator.seen('waiting')).concat(await moderator.seen('suspicious'))).toEqual([seen])
  // And none of it by a link.
  await request.get(`/moderation?action=approve&reply=${seen}`)
  expect(await moderator.seen('waiting')).toEqual([seen])
})

test('tokens that are forged, expired, of another page, or used are not let in', async ({ site, passTime }) => {
  const token = await obtainToken(site.origin)
  const used = await obtainToken(site.origin)
  passTime(4_000)
  const statusOf = async (given: string, text = `A text of its own: ${randomUUID()}`) =>
    (await postForm(`${site.origin}/chongjin/replies`, { text, token: given }, anotherNetwork())).status
  expect(await statusOf(used, 'The text that was sent.')).toBe(303)
  expect(await statusOf(used)).toBe(409)
  expect(await statusOf(token.replace('chongjin', 'atlantis'))).toBe(422)
  expect(await statusOf(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe(422)
  expect(await statusOf('v1.chongjin.1700000000000.aaaaaaaaaaaaaaaaaaaaaa.')).toBe(422)
  expect(await statusOf('')).toBe(200)
  passTime(24 * 3_600_000)
  expect(await statusOf(token)).toBe(422)
  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  expect(await moderator.seen('waiting')).toHaveLength(1)
})

onOwnSite('bodies that are too large, malformed or of another kind get a proper answer', async ({ site }) => {
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const post = async (path: string, body: string | Buffer, headers: Record<string, string> = type) => {
    const response = await send(site.origin + path, { method: 'POST', body, headers: { origin: site.origin, ...headers } })
    const text = await response.body.text()
    expect(text, 'no stack trace').not.toMatch(/\n\s+at .+:\d+:\d+/)
    return response.statusCode
  }
  for (const path of ['/chongjin/replies', '/chongjin/replies/receipt?key=x', '/moderation']) {
    expect(await post(path, 'x'.repeat(200_000)), path).toBe(413)
    expect(await post(path, '{"text":"A text in JSON."}', { 'content-type': 'application/json' }), path).toBe(415)
    expect(await post(path, 'text=x', {}), path).toBe(415)
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await post(path, '--x\r\nbroken', multipart), path).toBe(415)
  }
  for (const body of ['', '&&&===', '%', 'text=%E0%A4%A&token=%', 'text='.repeat(9_999), Buffer.from([255, 0, 254]), 'text=a&text=b', '__proto__=x&constructor=y']) {
    expect(await post('/chongjin/replies', body)).toBe(422)
  }
  expect(await post('/atlantis/replies', 'text=x')).toBe(404)
  expect(await post('/chongjin/replies/new', 'text=x')).toBe(405)
  for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
    for (const path of ['/chongjin/replies', '/moderation']) {
      expect((await send(site.origin + path, { method })).statusCode, `${method} ${path}`).toBe(405)
    }
  }
  expect(site.log.filter(({ level }) => level === 'error')).toEqual([])
})

onOwnSite('no address, agent or receipt of anybody is stored or logged, and no text once it is deleted', async ({ site, passTime }) => {
  const token = await obtainToken(site.origin)
  passTime(4_000)
  const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Somebody/1.0' }
  const { location } = await postForm(`${site.origin}/chongjin/replies`, { text: 'A reply by somebody.', token }, headers)
  await send(site.origin + location)
  const key = new URLSearchParams(location.split('?')[1]).get('key') ?? ''
  expect(key).toHaveLength(22)
  const stored = site.storedReplies().toString('latin1')
  expect(stored).toContain('A reply by somebody.')
  for (const secret of ['203.0.113', 'Somebody/1.0', key]) {
    expect(stored.includes(secret), secret).toBe(false)
    expect(site.output.includes(secret), secret).toBe(false)
  }
  await postForm(site.origin + location, { change: 'delete' })
  expect(site.storedReplies().toString('latin1')).not.toContain('A reply by somebody.')
})
