import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ReplayUpstream } from '@/e2e/replay/replay-upstream.mjs'
import { findDestination } from '../destinations/destination'

/* The real cache and providers, over real sockets; only the clock is moved. */

const upstream = new ReplayUpstream()
const hour = 3_600_000
let dataFolder: string

beforeEach(async () => {
  // Only Date: sockets and time-outs go on in real time.
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  await upstream.start()
  for (const [name, value] of Object.entries(upstream.environment)) vi.stubEnv(name, value)
  dataFolder = mkdtempSync(join(tmpdir(), 'portolan-data-'))
  vi.stubEnv('DATA_FOLDER', dataFolder)
})

afterEach(async () => {
  await upstream.stop()
  upstream.setAll('ok')
  upstream.requests = []
  upstream.latency = 0
  upstream.clockOffset = 0
  upstream.metNorwayIssueAge = hour
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  restart()
  rmSync(dataFolder, { recursive: true })
})

/** Everything in memory is forgotten. */
function restart() {
  vi.resetModules()
  delete (globalThis as { portolanStore?: unknown }).portolanStore
}

async function getChongjinWeather() {
  const destination = await findDestination('chongjin')
  if (!destination) throw new Error('there is no Chongjin')
  const { getWeather } = await import('./forecast')
  return getWeather(destination)
}

/** A refresh ends behind who asks, so that its failure may hold for 15 seconds after the clock was put on. */
function untilFresh() {
  return vi.waitFor(async () => {
    pass(16_000)
    expect((await getChongjinWeather())?.freshness).toBe('fresh')
  })
}

/** Everybody's clock goes on. */
function pass(milliseconds: number) {
  vi.setSystemTime(Date.now() + milliseconds)
}

test('a hundred concurrent calls on a cold cache cause one request', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, getChongjinWeather))
  expect(upstream.requests).toHaveLength(1)
  expect(new Set(answers.map((weather) => weather?.current.temperature))).toEqual(new Set([16.8]))
})

test('nobody is asked again while the forecast is fresh', async () => {
  await getChongjinWeather()
  pass(hour / 6)
  await getChongjinWeather()
  expect(upstream.requests).toHaveLength(1)
})

test.each([
  'html-500',
  'daily-limit-429',
  'forbidden-403',
  'truncated',
  'all-null',
  'wrong-shape',
  'wrong-type',
  'elsewhere',
  'reset',
  'hang',
  'drip',
  'huge',
  'gzip-bomb',
] as const)(
  'MET Norway answers when Open-Meteo fails with %s',
  async (behaviour) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    upstream.behaviour.openMeteo = behaviour
    const weather = await getChongjinWeather()
    expect(weather?.provider.name).toBe('MET Norway')
    expect(weather?.current.temperature).toEqual(expect.any(Number))
    expect(weather?.current.apparentTemperature).toBeNull()
  },
)

test('with every provider down and nothing stored there is no weather', async () => {
  upstream.setAll('html-500')
  expect(await getChongjinWeather()).toBeNull()
})

test('a total failure is not repeated by everybody who waits', async () => {
  upstream.setAll('html-500')
  await Promise.all(Array.from({ length: 20 }, getChongjinWeather))
  expect(upstream.requests).toHaveLength(2)
})

test('weather comes back soon after a total failure', async () => {
  upstream.setAll('html-500')
  await getChongjinWeather()
  upstream.setAll('ok')
  pass(16_000)
  expect(await getChongjinWeather()).not.toBeNull()
})

test('a provider that goes on failing is asked less and less often', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'open-meteo')
  upstream.setAll('html-500')
  const asked: number[] = []
  for (let second = 0; second < 600; second += 5) {
    await getChongjinWeather()
    if (upstream.requests.length > asked.length) asked.push(second)
    pass(5_000)
  }
  const gaps = asked.slice(1).map((second, index) => second - (asked[index] ?? 0))
  expect(gaps.length).toBeGreaterThan(3)
  expect(gaps.length).toBeLessThan(8)
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
})

test('once a provider answers, its failures are forgotten', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'open-meteo')
  upstream.setAll('html-500')
  for (let failure = 0; failure < 5; failure++) {
    await getChongjinWeather()
    pass(hour / 2)
  }
  upstream.setAll('ok')
  expect(await getChongjinWeather()).not.toBeNull()
  upstream.setAll('html-500')
  pass(hour)
  await getChongjinWeather()
  upstream.setAll('ok')
  pass(16_000)
  await untilFresh()
})

test('a day limit of Open-Meteo keeps us away until midnight UTC', async () => {
  vi.setSystemTime(new Date('2026-11-23T12:00:00Z'))
  upstream.behaviour.openMeteo = 'daily-limit-429'
  for (let time = 0; time < 11.5 * hour; time += hour / 2) {
    expect((await getChongjinWeather())?.provider.name).toBe('MET Norway')
    pass(hour / 2)
  }
  expect(upstream.requestsTo('openMeteo')).toHaveLength(1)
  pass(1.1 * hour)
  // While the renewal before is still being stored, nobody sets off another.
  await vi.waitFor(async () => {
    await getChongjinWeather()
    expect(upstream.requestsTo('openMeteo')).toHaveLength(2)
  })
})

test('a refusal by MET Norway is logged once and loudly, and nobody asks again for hours', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  const loud = vi.spyOn(console, 'error').mockImplementation(() => {})
  upstream.behaviour.metNorway = 'forbidden-403'
  for (let time = 0; time < 5.5 * hour; time += hour / 4) {
    await getChongjinWeather()
    pass(hour / 4)
  }
  expect(upstream.requests).toHaveLength(1)
  expect(loud).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('REFUSES'))
})

test('who stepped in stays for a while when the first one is back', async () => {
  upstream.behaviour.openMeteo = 'html-500'
  await getChongjinWeather()
  upstream.setAll('ok')
  pass(hour / 3)
  expect((await getChongjinWeather())?.provider.name).toBe('MET Norway')
  pass(hour / 3)
  expect((await getChongjinWeather())?.provider.name).toBe('Open-Meteo')
})

test('while providers are down, "now" is picked again from the stored hours', async () => {
  const first = await getChongjinWeather()
  upstream.setAll('html-500')
  pass(4 * hour)
  const later = await getChongjinWeather()
  const fourHoursOn = first?.hourly.find(({ time }) => Date.parse(time) > Date.now() - hour)
  expect(later?.current.temperature).toBe(fourHoursOn?.temperature)
  expect(later?.current.validAt).toBe(fourHoursOn?.time)
  expect(later?.retrievedAt).toBe(first?.retrievedAt)
  expect(later?.freshness).toBe('late')
})

test('an evening at MET Norway still knows the morning of Open-Meteo, after a restart too', async () => {
  vi.setSystemTime(new Date('2026-11-23T01:10:00Z'))
  const morning = await getChongjinWeather()
  restart()
  upstream.behaviour.openMeteo = 'html-500'
  // 22:10 in Chongjin.
  vi.setSystemTime(new Date('2026-11-23T13:10:00Z'))
  await getChongjinWeather()
  const evening = await vi.waitFor(async () => {
    pass(16_000)
    const weather = await getChongjinWeather()
    expect(weather?.provider.name).toBe('MET Norway')
    return weather
  })
  const [today] = evening?.daily ?? []
  expect(today).toMatchObject({ date: '2026-11-23', coverage: null, completedBy: [{ name: 'Open-Meteo' }] })
  const known = morning?.hourly.filter(({ time }) => time < '2026-11-23T13:00:00Z').map(({ temperature }) => temperature ?? 0)
  expect(today?.temperatureMax).toBeGreaterThanOrEqual(Math.max(...(known ?? [])))
  expect(evening?.daily[1]).toMatchObject({ coverage: null, completedBy: [] })
})

test('an evening at MET Norway with nothing stored is marked as the rest of the day', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  vi.setSystemTime(new Date('2026-11-23T13:10:00Z'))
  const coverage = { start: '2026-11-23T13:00:00Z', end: '2026-11-23T15:00:00Z' }
  const days = (await getChongjinWeather())?.daily
  expect(days?.map(({ coverage }) => coverage)).toEqual([coverage, null, null, null, null, null, null])
})

test('the morning of a provider that may no longer serve is not used in the evening', async () => {
  vi.setSystemTime(new Date('2026-11-23T01:10:00Z'))
  await getChongjinWeather()
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  restart()
  vi.setSystemTime(new Date('2026-11-23T13:10:00Z'))
  expect((await getChongjinWeather())?.daily[0]).toMatchObject({
    coverage: { start: '2026-11-23T13:00:00Z' },
    completedBy: [],
  })
})

test('a failed refresh loses nothing that is stored', async () => {
  await getChongjinWeather()
  upstream.setAll('html-500')
  for (let refresh = 0; refresh < 3; refresh++) {
    pass(hour)
    expect(await getChongjinWeather()).not.toBeNull()
  }
  upstream.setAll('ok')
  pass(hour)
  await untilFresh()
})

test('a forecast outlives the process', async () => {
  const first = await getChongjinWeather()
  restart()
  upstream.setAll('html-500')
  expect(await getChongjinWeather()).toEqual(first)
  pass(4 * hour)
  restart()
  expect((await getChongjinWeather())?.retrievedAt).toBe(first?.retrievedAt)
})

test('a cool-down outlives the process', async () => {
  vi.setSystemTime(new Date('2026-11-23T12:00:00Z'))
  upstream.behaviour.openMeteo = 'daily-limit-429'
  await getChongjinWeather()
  restart()
  pass(hour)
  await getChongjinWeather()
  expect(upstream.requestsTo('openMeteo')).toHaveLength(1)
})

test('a stored file that was cut off counts as nothing stored', async () => {
  await getChongjinWeather()
  for (const file of readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('chongjin')) truncateSync(join(dataFolder, file), 1_000)
  }
  restart()
  expect(await getChongjinWeather()).not.toBeNull()
  restart()
  upstream.setAll('html-500')
  expect(await getChongjinWeather()).not.toBeNull()
})

test('what another provider sent does not serve on once it may not', async () => {
  await getChongjinWeather()
  restart()
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  expect((await getChongjinWeather())?.provider.name).toBe('MET Norway')
})

test('a data folder that cannot be written to does not keep the weather away', async () => {
  vi.stubEnv('DATA_FOLDER', '/dev/null/nowhere')
  expect(await getChongjinWeather()).not.toBeNull()
})

test('while a refresh hangs, only who set it off waits for it', async () => {
  await getChongjinWeather()
  upstream.setAll('hang')
  pass(hour)
  const begin = performance.now()
  const durations = await Promise.all(
    Array.from({ length: 20 }, async () => {
      await getChongjinWeather()
      return performance.now() - begin
    }),
  )
  expect(durations.filter((duration) => duration > 900)).toHaveLength(1)
  // The refresh goes on behind who asked; what it finds out must not reach the store of the next test.
  await upstream.stop()
  await vi.waitFor(() => expect(console.warn).toHaveBeenCalledTimes(2))
})

test('an answer by a clock that is a day ahead is refused', async () => {
  upstream.clockOffset = 24 * hour
  expect(await getChongjinWeather()).toBeNull()
  expect(console.warn).toHaveBeenCalledWith(expect.stringMatching(/clock.*1440 min/))
})

test('a slow refresh is answered from what is stored, and goes on behind it', async () => {
  const first = await getChongjinWeather()
  upstream.latency = 1_500
  pass(hour)
  expect((await getChongjinWeather())?.retrievedAt).toBe(first?.retrievedAt)
  await vi.waitFor(
    async () => expect((await getChongjinWeather())?.retrievedAt).not.toBe(first?.retrievedAt),
    { timeout: 5_000 },
  )
  expect(upstream.requests).toHaveLength(2)
})

test('a forecast of two days ago is not used', async () => {
  await getChongjinWeather()
  upstream.setAll('html-500')
  pass(47 * hour)
  expect((await getChongjinWeather())?.freshness).toBe('old')
  pass(2 * hour)
  expect(await getChongjinWeather()).toBeNull()
})

test('the providers are asked in the order of the settings', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  expect((await getChongjinWeather())?.provider.name).toBe('MET Norway')
  expect(upstream.requestsTo('openMeteo')).toHaveLength(0)
})

test('a destination with a partner is never asked for at Open-Meteo without a key', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-'))
  cpSync('content', folder, { recursive: true })
  const trip = JSON.parse(readFileSync(join(folder, 'chongjin/trip.json'), 'utf8'))
  trip.stays[0].kind = 'partner'
  writeFileSync(join(folder, 'chongjin/trip.json'), JSON.stringify(trip))
  vi.stubEnv('CONTENT_FOLDER', folder)
  vi.resetModules()

  expect((await getChongjinWeather())?.provider.name).toBe('MET Norway')
  expect(upstream.requestsTo('openMeteo')).toHaveLength(0)
  rmSync(folder, { recursive: true })
})

test('a fault of ours in reading one provider does not keep us from the next', async () => {
  vi.doMock('./open-meteo', () => ({ fetchOpenMeteo: () => Promise.reject(new TypeError('a fault')) }))
  vi.resetModules()
  expect((await getChongjinWeather())?.provider.name).toBe('MET Norway')
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('a fault'))
  vi.doUnmock('./open-meteo')
})

test('Open-Meteo is asked for the units of the model and Unix times', async () => {
  await getChongjinWeather()
  expect(upstream.requests[0]?.query).toMatchObject({
    latitude: '41.7956',
    longitude: '129.7758',
    timezone: 'Asia/Pyongyang',
    timeformat: 'unixtime',
    wind_speed_unit: 'ms',
  })
})

test('MET Norway is told who asks, with four decimals and a whole altitude', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  await getChongjinWeather()
  const [request] = upstream.requests
  expect(request?.query).toEqual({ lat: '41.7956', lon: '129.7758', altitude: '42' })
  expect(request?.headers['user-agent']).toMatch(/Portolan.*http.*tester@portolan\.example/)
})

test('MET Norway is asked only after Expires, and then only for changes', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  vi.setSystemTime(new Date('2026-11-23T12:05:00Z'))
  const first = await getChongjinWeather()
  pass(0.49 * hour)
  await getChongjinWeather()
  expect(upstream.requests).toHaveLength(1)

  pass(0.1 * hour)
  const second = await getChongjinWeather()
  expect(upstream.requests.map(({ status }) => status)).toEqual([200, 304])
  expect(upstream.requests[1]?.headers['if-modified-since']).toBe('Mon, 23 Nov 2026 12:00:00 GMT')
  expect(second?.retrievedAt).not.toBe(first?.retrievedAt)
  expect(second?.daily).toEqual(first?.daily)
  expect(second?.recorded).toBe('London, 2020-07-20')

  pass(0.1 * hour)
  await getChongjinWeather()
  expect(upstream.requests).toHaveLength(2)
})

test('weather for another place is none, whoever sends it', async () => {
  upstream.setAll('elsewhere')
  expect(await getChongjinWeather()).toBeNull()
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('Open-Meteo answered for -33.9, 18.4'))
  expect(console.warn).toHaveBeenCalledWith(expect.stringMatching(/MET Norway answered for 129\.\d+, 41\.\d+/))
})

test.each([
  [10, 'fresh'],
  [24, 'late'],
  [44, 'old'],
] as const)('what MET Norway made %d hours ago and sends now is %s', async (hours, freshness) => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  upstream.metNorwayIssueAge = hours * hour
  const weather = await getChongjinWeather()
  expect(weather?.freshness).toBe(freshness)
  const issueAge = Date.parse(weather?.retrievedAt ?? '') - Date.parse(weather?.issuedAt ?? '')
  expect(Math.floor(issueAge / hour)).toBe(hours)
})

test('a confirmed forecast of MET Norway is as old as it was made', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  vi.setSystemTime(new Date('2026-11-23T12:05:00Z'))
  upstream.metNorwayIssueAge = 17 * hour
  expect((await getChongjinWeather())?.freshness).toBe('fresh')
  for (let waited = 0; waited < 2 * hour; waited += hour / 2) {
    pass(hour / 2 + 60_000)
    await getChongjinWeather()
  }
  const weather = await getChongjinWeather()
  expect(upstream.requests.at(-1)?.status).toBe(304)
  expect(weather).toMatchObject({ freshness: 'late', issuedAt: '2026-11-22T19:00:00Z' })
})

test('a forecast that was made too long ago is not used, and the other provider is asked', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway,open-meteo')
  upstream.metNorwayIssueAge = 70 * hour
  expect((await getChongjinWeather())?.provider.name).toBe('Open-Meteo')
})

test('a forecast that says to be made tomorrow does not say when it was made', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  upstream.metNorwayIssueAge = -24 * hour
  expect((await getChongjinWeather())?.issuedAt).toBeNull()
})

test('a 203 of MET Norway is used and logged', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  upstream.behaviour.metNorway = 'deprecated-203'
  expect(await getChongjinWeather()).not.toBeNull()
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('203'))
})

test('a 200 of MET Norway that says it has no data is a failure', async () => {
  vi.stubEnv('WEATHER_PROVIDERS', 'met-norway')
  upstream.behaviour.metNorway = 'empty'
  expect(await getChongjinWeather()).toBeNull()
})

test('what was recorded says so', async () => {
  expect((await getChongjinWeather())?.recorded).toBe('Copenhagen, 2026-07-26')
})

test('the answer fits the model', async () => {
  const { weather } = await import('./weather')
  const answer = await getChongjinWeather()
  expect(weather.strict().parse(answer)).toEqual(answer)
  expect(answer?.hourly).toHaveLength(48)
  expect(answer?.daily).toHaveLength(7)
})
