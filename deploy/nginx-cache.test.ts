import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { preferredLanguage } from '@/lib/http/preferred-language'
import { pictureFormat } from '@/lib/photos/picture-format'
import { attacks, kinds } from './testing/cache-attacks'
import { MirrorSite } from './testing/mirror-site'
import { describeNginx, oneInstance, startNginx } from './testing/nginx'
import { type Received, type Sent, send } from './testing/send'

/* No request may shape the answer to another one. */

const site = new MirrorSite()
let attacked = 0
let untouched = 0

describeNginx('the cache of nginx', () => {
  beforeAll(async () => {
    const instances = oneInstance(await site.start())
    attacked = (await startNginx({ 'instances.conf': instances })).port
    untouched = (await startNginx({ 'instances.conf': instances })).port
  })

  afterAll(() => site.stop())

  /** Each pair has a place and networks of its own, so that no pair spoils another, or meets the limit of requests. */
  let pairs = 0

  test.each(Object.entries(kinds))('answers for a %s as if there had been no attack', async (_, addressOf) => {
    for (const [name, attack] of Object.entries(attacks)) {
      pairs += 1
      const innocent: Sent = addressOf(`place-${pairs}`)
      const attacker = `127.1.${Math.floor(pairs / 250)}.${1 + (pairs % 250)}`
      const reader = `127.2.${Math.floor(pairs / 250)}.${1 + (pairs % 250)}`
      const right = await send(untouched, innocent, reader)
      for (let round = 0; round < 2; round++) {
        await send(attacked, attack(innocent), attacker)
        await send(attacked, attack(innocent), attacker)
        const answer = await send(attacked, innocent, reader)
        expect(answer.bytes.toString(), name).toBe(right.bytes.toString())
        expect(answer.status, name).toBe(right.status)
        expect(answer.headers.etag, name).toBe(right.headers.etag)
        expect(answer.headers['content-type'], name).toBe(right.headers['content-type'])
      }
    }
  })

  test('keeps pages, chunks, frames, pictures and JSON', async () => {
    for (const [kind, addressOf] of Object.entries(kinds)) {
      const address = addressOf('kept')
      await send(attacked, address)
      expect((await send(attacked, address)).headers['x-cache'], kind).toBe('HIT')
    }
  })

  test('keeps the picture of each format apart', async () => {
    const accepted = ['image/avif,image/webp,*/*', 'image/webp,*/*', '*/*']
    for (let round = 0; round < 2; round++) {
      for (const accept of accepted) {
        const { bytes } = await send(attacked, { path: '/photos/formats/1', headers: { accept } })
        const [first = ''] = accept.split(',')
        expect(JSON.parse(bytes.toString()).headers.accept).toBe(first === '*/*' ? undefined : first)
      }
    }
  })

  test.each([
    ['image/avif;q=0,image/webp', 'webp'],
    ['image/webp, IMAGE/AVIF ; q=0.000', 'webp'],
    ['image/avif;x=y;q=0,image/webp;q=0.0', 'jpeg'],
    ['image/avif;q=0.01,image/webp;q=0', 'avif'],
    ['image/webp;q=0,Image/Avif', 'avif'],
    ['image/avif-sequence,image/webp', 'webp'],
  ])('takes "%s" for a wish for %s, as the site does', async (accept, format) => {
    const { bytes } = await send(attacked, { path: '/photos/refused/1', headers: { accept } })
    expect(pictureFormat(JSON.parse(bytes.toString()).headers.accept ?? '')).toBe(format)
    expect(pictureFormat(accept)).toBe(format)
  })

  const languages = [
    ['', 'en', 'HIT'],
    ['ko', 'ko', 'HIT'],
    ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', 'ko', 'HIT'],
    ['nl,fr-CA;q=0.8,ko;q=0.7', 'fr', 'HIT'],
    ['nl, sv;q=0.5', 'en', 'HIT'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh', 'HIT'],
    ['zh-Hans-CN,zh-SG;q=0.9', 'zh', 'HIT'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-TW,zh;q=0.9,en;q=0.8', undefined],
    ['en;q=0.5,ko', 'en;q=0.5,ko', undefined],
    ['ko;q=0', 'ko;q=0', undefined],
    ['korean/x', 'korean/x', undefined],
  ] as const
  test.each(languages)('asks for the home page in "%s" with "%s": %s', async (asked, sent, cache) => {
    const home: Sent = { path: '/', headers: asked === '' ? {} : { 'accept-language': asked } }
    await send(attacked, home)
    const answer = await send(attacked, home)
    expect(JSON.parse(answer.bytes.toString()).headers['accept-language']).toBe(sent)
    expect(answer.headers['x-cache']).toBe(cache)
  })

  const asSiteReads = [
    ...['yue-Hant-HK,zh;q=0.9', 'cmn-Hant-TW,zh;q=0.5', 'yue,zh;q=0.9', 'zh-yue,zh;q=0.9', 'zh-CN-x-tw,en;q=0.9'],
    ...['zh-CN-u-nu-hant,zh;q=0.9', 'zh-TW,zh;q=0.9,ja;q=0.8', 'zh-Hant,zh-Hans;q=0.9', 'zh-CN-Hant,fr;q=0.9'],
    ...['zh,zh-TW;q=0.9', 'ja,zh-HK;q=0.9,zh;q=0.8', 'en-x-zh-tw,zh;q=0.9', 'zh-CN,zh;q=0.9', 'nan-TW,zh;q=0.9', 'zho-Hant,zh;q=0.9'],
  ]
  test.each(asSiteReads)('leads "%s" to the language that the site chooses', async (asked) => {
    const answer = await send(attacked, { path: '/', headers: { 'accept-language': asked } })
    const passedOn = JSON.parse(answer.bytes.toString()).headers['accept-language']
    expect(preferredLanguage(passedOn)).toBe(preferredLanguage(asked))
  })

  test('reads a list of 500 languages that end in none at once', async () => {
    const asked = `${Array.from({ length: 500 }, () => 'nl').join(', ')}!`
    expect((await send(attacked, { path: '/', headers: { 'accept-language': asked } })).status).toBe(200)
  })

  /** Asks for an address again and again until a condition holds for the answer. */
  const askUntil = (path: string, check: (answer: Received) => void) =>
    vi.waitFor(async () => check(await send(attacked, { path })), { timeout: 20_000, interval: 100 })

  /** Asks once for an answer whose headers say how long it is kept, and then waits until it is too old by some seconds. */
  async function keepUntilOld(path: string, cacheControl: string, seconds: number) {
    site.headers = { 'cache-control': cacheControl }
    const first = await send(attacked, { path })
    site.headers = {}
    const kept = Date.now()
    await vi.waitFor(() => expect(Date.now() - kept).toBeGreaterThan(seconds * 1000), { timeout: 20_000 })
    return first
  }

  const requestsFor = (path: string) => site.requests.filter(({ url }) => url === path)

  test('asks an instance only whether an answer has changed, and serves it meanwhile', async () => {
    site.headers = { 'cache-control': 'public, s-maxage=1, stale-while-revalidate=30' }
    const first = await send(attacked, { path: '/renewed' })
    site.headers = {}
    const asked = () => requestsFor('/renewed').filter(({ headers }) => headers['if-none-match'])
    await askUntil('/renewed', (again) => {
      expect(again.bytes.toString()).toBe(first.bytes.toString())
      expect(asked().map(({ headers }) => headers['if-none-match'])).toEqual([first.headers.etag])
    })
  })

  test('makes one request for a crowd at an answer that is too old, while it may still be shown', async () => {
    await keepUntilOld('/crowd', 'public, s-maxage=1, stale-while-revalidate=60', 3)
    const crowd = await Promise.all(Array.from({ length: 200 }, () => send(attacked, { path: '/crowd' })))
    expect(new Set(crowd.map(({ status }) => status))).toEqual(new Set([200]))
    await askUntil('/crowd', ({ headers }) => expect(headers['x-cache']).toBe('HIT'))
    expect(requestsFor('/crowd')).toHaveLength(2)
  })

  test.each([
    ['without a word about it', 'public, s-maxage=1'],
    ['for longer than the answer allows', 'public, s-maxage=1, stale-while-revalidate=1'],
  ])('does not show an answer that is too old %s', async (_, cacheControl) => {
    const path = `/old-${cacheControl.length}`
    await keepUntilOld(path, cacheControl, 4)
    expect((await send(attacked, { path })).headers['x-cache']).toBe('REVALIDATED')
  })

  test('shows an answer that is too old when no instance answers', async () => {
    const failing = new MirrorSite()
    const { port } = await startNginx({ 'instances.conf': oneInstance(await failing.start()) })
    failing.headers = { 'cache-control': 'public, s-maxage=1' }
    const first = await send(port, { path: '/kept' })
    await failing.stop()
    await vi.waitFor(
      async () => {
        const again = await send(port, { path: '/kept' })
        expect([again.status, again.headers['x-cache']]).toEqual([200, 'STALE'])
        expect(again.bytes.toString()).toBe(first.bytes.toString())
      },
      { timeout: 20_000, interval: 100 },
    )
  })

  test('answers a HEAD, a range and a condition from the same whole page', async () => {
    const path = '/parts'
    expect((await send(attacked, { method: 'HEAD', path })).bytes).toHaveLength(0)
    const whole = await send(attacked, { path })
    expect(whole.headers['x-cache']).toBe('HIT')
    const part = await send(attacked, { path, headers: { range: 'bytes=2-5' } })
    expect([part.status, part.bytes.toString()]).toEqual([206, whole.bytes.subarray(2, 6).toString()])
    const known = { 'if-none-match': String(whole.headers.etag) }
    expect((await send(attacked, { path, headers: known })).status).toBe(304)
  })
})
