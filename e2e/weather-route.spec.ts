import { weather } from '@/lib/weather/weather'
import { expect, test } from './support/cold-test'
import { test as looking } from './support/looking-test'

const route = '/api/weather/chongjin'

test('the route answers the weather in the model of the design', async ({ request, upstream }) => {
  const response = await request.get(route)
  expect(response.status()).toBe(200)
  expect(response.headers()).toMatchObject({
    'content-type': 'application/json',
    'cache-control':
      'public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400',
    'access-control-allow-origin': '*',
  })
  const answer = weather.parse(await response.json())
  expect(answer.provider.name).toBe('Open-Meteo')
  expect(answer.current.temperature).toBe(16.8)
  expect(answer.freshness).toBe('fresh')
  expect(upstream.requests).toHaveLength(1)
})

test('a hundred concurrent requests to a cold site cause one upstream request', async ({
  request,
  upstream,
}) => {
  upstream.latency = 300
  const responses = await Promise.all(Array.from({ length: 100 }, () => request.get(route)))
  expect(new Set(responses.map((response) => response.status()))).toEqual(new Set([200]))
  expect(upstream.requests).toHaveLength(1)
})

test('page and route share one upstream request', async ({ request, upstream }) => {
  await Promise.all([request.get('/chongjin'), request.get(route)])
  expect(upstream.requests).toHaveLength(1)
})

looking('an unchanged answer is 304', async ({ request }) => {
  const first = await request.get(route)
  const etag = first.headers()['etag'] ?? ''
  const second = await request.get(route, { headers: { 'if-none-match': `"other", W/${etag}` } })
  expect(second.status()).toBe(304)
  expect((await request.get(route, { headers: { 'if-none-match': '"other"' } })).status()).toBe(200)
})

looking('HEAD answers as GET, without a body', async ({ request }) => {
  const response = await request.head(route)
  expect(response.status()).toBe(200)
  expect(await response.body()).toHaveLength(0)
})

looking('a preflight is allowed', async ({ request }) => {
  const response = await request.fetch(route, { method: 'OPTIONS' })
  expect(response.status()).toBe(204)
  expect(response.headers()['access-control-allow-methods']).toContain('GET')
})

test('an unknown destination is a 404 problem', async ({ request, upstream }) => {
  const response = await request.get('/api/weather/atlantis')
  expect(response.status()).toBe(404)
  expect(response.headers()['content-type']).toBe('application/problem+json')
  expect(response.headers()['cache-control']).toBe('no-store')
  expect(await response.json()).toMatchObject({ status: 404, title: 'Unknown destination' })
  expect(upstream.requests).toHaveLength(0)
})

test('with nothing to be had the route answers 503 and when to come back', async ({
  request,
  upstream,
}) => {
  upstream.setAll('html-500')
  const response = await request.get(route)
  expect(response.status()).toBe(503)
  expect(response.headers()['content-type']).toBe('application/problem+json')
  expect(Number(response.headers()['retry-after'])).toBeGreaterThan(0)
})

for (const behaviour of [
  'html-500',
  'daily-limit-429',
  'hang',
  'truncated',
  'all-null',
  'reset',
] as const) {
  test(`MET Norway answers when Open-Meteo fails with ${behaviour}`, async ({ request, upstream }) => {
    upstream.behaviour.openMeteo = behaviour
    const answer = weather.parse(await (await request.get(route)).json())
    expect(answer.provider).toMatchObject({ name: 'MET Norway', attribution: 'Data from MET Norway' })
    expect(answer.current.temperature).not.toBeNull()
    expect(answer.current.windGust).toBeNull()
  })
}

test('while both are down, the hour that it is now comes from the stored forecast', async ({
  request,
  upstream,
  passTime,
}) => {
  const before = weather.parse(await (await request.get(route)).json())
  upstream.setAll('html-500')
  passTime(4 * 3_600_000)
  const after = weather.parse(await (await request.get(route)).json())
  expect(after.retrievedAt).toBe(before.retrievedAt)
  expect(after.freshness).toBe('late')
  const fourHoursOn = before.hourly.find(({ time }) => time === after.current.validAt)
  expect(Date.parse(after.current.validAt)).toBeGreaterThan(Date.parse(before.current.validAt))
  expect(after.current.temperature).toBe(fourHoursOn?.temperature)
})

test('two days later the stored forecast is not used any more', async ({
  request,
  upstream,
  passTime,
}) => {
  await request.get(route)
  upstream.setAll('html-500')
  passTime(49 * 3_600_000)
  expect((await request.get(route)).status()).toBe(503)
})
