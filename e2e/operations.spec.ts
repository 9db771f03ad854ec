import { test as looking } from './support/looking-test'
import { expect, test } from './support/test'

test('health tells of each provider its last success, its cool-down and the age of its forecast', async ({
  request,
  upstream,
  passTime,
}) => {
  upstream.behaviour.openMeteo = 'html-500'
  await request.get('/api/weather/chongjin')
  passTime(5_000)
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  expect(response.headers()['cache-control']).toBe('no-store')
  const { status, redis, replies, providers } = await response.json()
  expect({ status, redis, replies }).toEqual({ status: 'ok', redis: null, replies: 'up' })
  expect(providers).toEqual([
    { name: 'open-meteo', lastSuccess: null, cacheAge: null, coolDownUntil: expect.stringMatching(/Z$/) },
    {
      name: 'met-norway',
      lastSuccess: expect.stringMatching(/Z$/),
      cacheAge: expect.any(Number),
      coolDownUntil: null,
    },
  ])
  expect(providers[1].cacheAge).toBeGreaterThanOrEqual(5)
})

test('a site whose providers are all down is healthy: it serves its pages', async ({ request, upstream }) => {
  upstream.setAll('reset')
  await request.get('/chongjin')
  expect((await request.get('/api/health')).status()).toBe(200)
})

test('asking for health asks no provider', async ({ request, upstream }) => {
  await request.get('/api/health')
  expect(upstream.requests).toEqual([])
})

test('metrics count requests, calls to providers, reads of the cache and the age of what was served', async ({
  request,
  upstream,
  passTime,
}) => {
  upstream.behaviour.openMeteo = 'daily-limit-429'
  for (let read = 0; read < 3; read++) {
    await request.get('/api/weather/chongjin')
    passTime(1_000)
  }
  await request.get('/api/weather/nowhere')
  await request.get('/wp-login.php')
  const response = await request.get('/api/metrics')
  expect(response.headers()['content-type']).toContain('text/plain')
  const lines = (await response.text()).split('\n')
  const valueOf = (name: string) => lines.find((line) => line.startsWith(name))?.split(' ').at(-1)

  const route = 'portolan_http_request_duration_seconds_count{route="/api/weather/[destination]",method="GET"'
  expect(valueOf(`${route},status="200"}`)).toBe('3')
  expect(valueOf(`${route},status="404"}`)).toBe('1')
  expect(lines.join()).toContain('route="other",method="GET",status="404"')
  expect(lines.join()).not.toContain('wp-login')
  expect(valueOf('portolan_provider_requests_total{provider="open-meteo",outcome="status"}')).toBe('1')
  expect(valueOf('portolan_provider_requests_total{provider="met-norway",outcome="ok"}')).toBe('1')
  expect(valueOf('portolan_forecast_reads_total{source="fresh"}')).toBe('2')
  expect(valueOf('portolan_forecast_age_seconds_count')).toBe('3')
  expect(Number(valueOf('process_resident_memory_bytes'))).toBeGreaterThan(1e6)
})

test('the log is lines of JSON with the id of their request, and nothing personal', async ({
  request,
  site,
  upstream,
}) => {
  upstream.behaviour.openMeteo = 'html-500'
  const headers = { 'x-request-id': 'from-the-proxy-1', 'user-agent': 'Somebody/1.0', 'x-forwarded-for': '192.0.2.7' }
  const response = await request.get('/api/weather/chongjin?secret=word', { headers })
  expect(response.headers()['x-request-id']).toBe('from-the-proxy-1')
  await expect.poll(() => site.log.filter(({ route }) => route === '/api/weather/[destination]')).toEqual([
    {
      level: 'info',
      time: expect.any(String),
      requestId: 'from-the-proxy-1',
      method: 'GET',
      route: '/api/weather/[destination]',
      status: 200,
      milliseconds: expect.any(Number),
      msg: 'answered',
    },
  ])
  expect(site.log).toContainEqual(
    expect.objectContaining({
      level: 'warn',
      requestId: 'from-the-proxy-1',
      msg: expect.stringContaining('open-meteo gave no forecast'),
    }),
  )
  expect(site.output).not.toMatch(/Somebody|192\.0\.2\.7|secret|127\.0\.0\.1:\d+ -/)
})

looking('an id that could be anything is not taken over', async ({ request }) => {
  const response = await request.get('/api/health', { headers: { 'x-request-id': 'a b"c' } })
  expect(response.headers()['x-request-id']).toMatch(/^[\da-f-]{36}$/)
})

test('told to end, the server finishes the requests in flight', async ({ request, site, upstream }) => {
  upstream.latency = 1_500
  const answer = request.get('/api/weather/chongjin')
  await expect.poll(() => upstream.requests.length).toBe(1)
  const exitCode = site.end()
  expect((await answer).status()).toBe(200)
  expect(await exitCode).toBe(143)
  await expect(request.get('/api/health')).rejects.toThrow('ECONNREFUSED')
})

test('a server whose settings do not fit names them, and ends', async ({ site }) => {
  await site.end()
  await expect(site.start({ REDIS_URL: 'http://localhost', MET_NORWAY_URL: 'nowhere' })).rejects.toThrow(
    /These settings do not fit. MET_NORWAY_URL: Invalid URL; REDIS_URL: Invalid URL/,
  )
  expect(site.output, 'no stack trace').not.toMatch(/\n\s+at /)
  expect(await site.end()).toBe(1)
})
