import { type Weather, weather } from '@/lib/weather/weather'
import type { Behaviour } from './replay/replay-upstream.mjs'
import { Readers, percentile95 } from './support/readers'
import { recordedTemperatures } from './support/recorded-temperature'
import { expect, test } from './support/test'

/*
 * A forecast is stored, then both providers fail while fifty clients read, and the clock goes on so that
 * the site asks for a new one again and again.
 */

type PassTime = (milliseconds: number) => void

const minute = 60_000
const route = '/api/weather/chongjin'

/** Longer than any cool-down but those of a limit or a refusal. */
const step = 16 * minute

/** Each with how often at most Open-Meteo is asked in an hour of it, if that is not once at each step. */
const faults: [Behaviour, most?: number][] = [
  ['reset'],
  ['reset-in-body'],
  ['hang'],
  ['drip'],
  ['html-500'],
  ['truncated'],
  ['empty'],
  ['all-null'],
  ['wrong-shape'],
  ['wrong-type'],
  ['wrong-clock'],
  ['elsewhere'],
  ['huge'],
  ['gzip-bomb'],
  ['unasked-304'],
  ['deprecated-203'],
  ['minutely-limit-429'],
  // The clock goes past the end of an hour, and perhaps of a day.
  ['hourly-limit-429', 2],
  ['daily-limit-429', 2],
  ['forbidden-403', 1],
]

/** One site for all faults of a worker: each begins by bringing it to the same state, whatever was before. */
const onOneSite = test.extend({
  upstream: async ({ failingSite }, use) => use(failingSite.upstream),
  site: async ({ failingSite }, use) => use(failingSite.site),
})

test.describe('from fault to fault', () => {
  onOneSite.beforeEach(async ({ site, upstream, passTime }) => {
    // Each provider answers once more, so that neither is left alone for what failed before.
    for (const [failing, answering] of [
      ['openMeteo', 'MET Norway'],
      ['metNorway', 'Open-Meteo'],
    ] as const) {
      upstream.setAll('ok')
      upstream.behaviour[failing] = 'html-500'
      await expect.poll(() => laterProvider(site.origin, passTime)).toBe(answering)
    }
  })

  for (const [fault, most] of faults) {
    onOneSite(`fifty clients read on while both providers fail with ${fault}`, async ({ site, upstream, passTime }) => {
      upstream.setAll(fault)
      upstream.requests = []
      await readForAnHour(site.origin, passTime)
      expect(upstream.requests.length).toBeGreaterThan(0)
      expect(upstream.requestsTo('openMeteo').length).toBeLessThanOrEqual(most ?? 4)
      // Its own limits name no time; a refusal is the same from anybody.
      expect(upstream.requestsTo('metNorway').length).toBeLessThanOrEqual(fault === 'forbidden-403' ? 1 : 4)
    })
  }

  onOneSite('fifty clients read on for half a minute while each provider fails in one way after the other', async ({
    site,
    upstream,
    passTime,
  }) => {
    const names = faults.map(([fault]) => fault)
    upstream.requests = []
    await readThrough(site.origin, passTime, async (readers) => {
      for (const [index, openMeteo] of names.entries()) {
        // Never both in the same way.
        upstream.behaviour = { ...upstream.behaviour, openMeteo, metNorway: names[index + 1] ?? 'reset' }
        readers.passTime(step)
        await readers.untilAnswered(800)
      }
    })
    expect(upstream.requests.length).toBeGreaterThan(names.length / 2)
    expect(upstream.requestsTo('openMeteo').length).toBeLessThanOrEqual(names.length)
    expect(upstream.requestsTo('metNorway').length).toBeLessThanOrEqual(names.length)
  })
})

test('fifty clients read on while both providers refuse the connection', async ({ site, upstream, passTime }) => {
  await firstAnswer(site.origin)
  await upstream.stop()
  await readForAnHour(site.origin, passTime)
  expect(site.output).toContain('ECONNREFUSED')
})

test('fifty clients read on while the names of both providers do not resolve', async ({ site, passTime }) => {
  await firstAnswer(site.origin)
  await site.end()
  const environment = { OPEN_METEO_URL: 'http://open-meteo.invalid', MET_NORWAY_URL: 'http://met-norway.invalid' }
  await site.start(environment)
  // As with the others, what a server does once is done before.
  await firstAnswer(site.origin)
  await readForAnHour(site.origin, passTime)
  expect(site.output).toMatch(/ENOTFOUND|EAI_AGAIN|no complete answer/)
})

async function firstAnswer(origin: string): Promise<void> {
  const answer = await fetch(origin + route)
  expect(answer.status, await answer.text()).toBe(200)
}

/** Who has the weather after days in which every cool-down ends, and every forecast. */
async function laterProvider(origin: string, passTime: PassTime): Promise<string | undefined> {
  passTime(3 * 24 * 60 * minute)
  const answer: Partial<Weather> = await (await fetch(origin + route)).json()
  return answer.provider?.name
}

function readForAnHour(origin: string, passTime: PassTime): Promise<void> {
  return readThrough(origin, passTime, async (readers) => {
    for (let steps = 0; steps < 4; steps++) {
      readers.passTime(step)
      await readers.untilAnswered(200)
    }
  })
}

/** Holds that no reader got an error, a wrong value, or had to wait, whatever happens meanwhile. */
async function readThrough(
  origin: string,
  passTime: PassTime,
  happening: (readers: Readers) => Promise<void>,
): Promise<void> {
  const readers = new Readers(origin, route, passTime)
  await happening(readers).finally(() => readers.end())
  expect(readers.errors).toEqual([])
  for (const { status, date, text } of readers.answers.values()) {
    expect(status, text).toBe(200)
    const answer = weather.parse(JSON.parse(text))
    expect(recordedTemperatures(answer), text).toContain(answer.current.temperature)
    if (date === null) continue
    // A second for what the route keeps, one for the header's lack of milliseconds.
    const age = date - Date.parse(answer.current.validAt)
    expect(age).toBeGreaterThanOrEqual(-1_000)
    expect(age).toBeLessThanOrEqual(60 * minute + 2_000)
  }
  // If the fifty waited for a provider after each step of the clock, that would be a second for one answer in sixteen,
  // or in four. What a busy machine adds, it adds to what takes no work, too.
  const [slow, idle] = [percentile95(readers.durations), percentile95(readers.idleDurations)]
  test.info().annotations.push({ type: 'p95', description: `${slow.toFixed(0)} ms, idle ${idle.toFixed(0)} ms` })
  expect(slow - idle).toBeLessThan(600)
}
