import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { test as looking } from './support/looking-test'
import { expect, test } from './support/test'

looking('a linter finds nothing to object to', async ({ request }) => {
  const source = await (await request.get('/api/openapi.json')).text()
  const config = await createConfig({
    extends: ['recommended-strict'],
    // What is served on a developer's machine is no mistake here.
    rules: { 'no-server-example.com': 'off' },
  })
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

looking('it says where it is itself', async ({ request, site }) => {
  const response = await request.get('/api/openapi.json')
  expect(response.headers()).toMatchObject({
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
  })
  const { openapi, servers } = await response.json()
  expect(openapi).toMatch(/^3\.1\./)
  expect(servers).toEqual([{ url: site.origin }])
})

test('every answer of the route, from both providers and with faults, is as described', async ({
  request,
  upstream,
  passTime,
}) => {
  const { components } = await (await request.get('/api/openapi.json')).json()
  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }))
  const weather = ajv.compile(components.schemas.Weather)
  const problem = ajv.compile(components.schemas.Problem)
  const seen = new Set<string>()
  for (const [openMeteo, metNorway] of [
    ['ok', 'ok'],
    ['html-500', 'ok'],
    ['all-null', 'ok'],
    ['ok', 'html-500'],
    ['html-500', 'html-500'],
  ] as const) {
    upstream.behaviour = { ...upstream.behaviour, openMeteo, metNorway }
    passTime(13 * 3_600_000)
    const response = await request.get('/api/weather/chongjin')
    const body = await response.json()
    expect(response.status()).toBe(200)
    expect(weather(body), JSON.stringify(weather.errors)).toBe(true)
    seen.add(body.provider.name).add(body.freshness)
  }
  expect([...seen]).toEqual(expect.arrayContaining(['Open-Meteo', 'MET Norway', 'fresh', 'old']))

  passTime(49 * 3_600_000)
  for (const path of ['/api/weather/chongjin', '/api/weather/atlantis']) {
    const body = await (await request.get(path)).json()
    expect(problem(body), JSON.stringify(problem.errors)).toBe(true)
  }
})

looking('the description refuses what is not weather', async ({ request }) => {
  const { components } = await (await request.get('/api/openapi.json')).json()
  const ajv = addFormats.default(new Ajv2020({ strict: true }))
  const isWeather = ajv.compile(components.schemas.Weather)
  const answer = await (await request.get('/api/weather/chongjin')).json()
  expect(isWeather({ ...answer, current: { ...answer.current, temperature: '17' } })).toBe(false)
  expect(isWeather({ ...answer, provider: undefined })).toBe(false)
})
