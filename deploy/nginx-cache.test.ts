import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { attacks, kinds } from './testing/cache-attacks'
import { MirrorSite } from './testing/mirror-site'
import { describeNginx, oneInstance, startNginx } from './testing/nginx'
import { type Sent, send } from './testing/send'

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

  const languages = [
    ['', 'en', 'HIT'],
    ['ko', 'ko', 'HIT'],
    ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', 'ko', 'HIT'],
    ['nl,fr-CA;q=0.8,ko;q=0.7', 'fr', 'HIT'],
    ['nl, sv;q=0.5', 'en', 'HIT'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh', 'HIT'],
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

  test('reads a list of 500 languages that end in none at once', async () => {
    const asked = `${Array.from({ length: 500 }, () => 'nl').join(', ')}!`
    expect((await send(attacked, { path: '/', headers: { 'accept-language': asked } })).status).toBe(200)
  })

  test('asks an instance only whether an answer has changed, and serves it meanwhile', async () => {
    site.headers = { 'cache-control': 'public, s-maxage=1' }
    const first = await send(attacked, { path: '/renewed' })
    site.headers = {}
    const asked = () => site.requests.filter(({ url, headers }) => url === '/renewed' && headers['if-none-match'])
    await vi.waitFor(
      async () => {
        const again = await send(attacked, { path: '/renewed' })
        expect(again.bytes.toString()).toBe(first.bytes.toString())
        expect(asked().map(({ headers }) => headers['if-none-match'])).toEqual([first.headers.etag])
      },
      { timeout: 20_000 },
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
