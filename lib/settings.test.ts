import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings'

const defaults = {
  siteUrl: 'http://localhost:3000',
  openMeteoUrl: 'https://api.open-meteo.com',
  openMeteoApiKey: null,
  metNorwayUrl: 'https://api.met.no',
  commonsUrl: 'https://commons.wikimedia.org',
  weatherProviders: ['open-meteo', 'met-norway'],
  contact: null,
  redisUrl: null,
  dataFolder: resolve('data'),
  contentFolder: resolve('content'),
  databaseUrl: null,
  moderationSecret: null,
  allowedPrivateHosts: [],
  repliesPerHour: 300,
  monitoringAccess: 'private',
}

test('nothing has to be set', () => {
  expect(readSettings({})).toEqual(defaults)
})

test('an empty variable counts as not set', () => {
  const empty = {
    SITE_URL: '',
    PORT: '',
    OPEN_METEO_URL: '',
    OPEN_METEO_API_KEY: '',
    MET_NORWAY_URL: '',
    COMMONS_URL: '',
    WEATHER_PROVIDERS: '',
    CONTACT: '',
    REDIS_URL: '',
    DATA_FOLDER: '',
    CONTENT_FOLDER: '',
    DATABASE_URL: '',
    MODERATION_SECRET: '',
    ALLOWED_PRIVATE_HOSTS: '',
    REPLIES_PER_HOUR: '',
    MONITORING_ACCESS: '',
  }
  expect(readSettings(empty)).toEqual(defaults)
})

test('a local site is where its port is', () => {
  expect(readSettings({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
})

test('addresses lose their trailing slashes', () => {
  const settings = readSettings({
    SITE_URL: 'https://portolan.example/',
    OPEN_METEO_URL: 'http://127.0.0.1:4010/open-meteo/',
    MET_NORWAY_URL: 'http://127.0.0.1:4010/met-norway//',
  })
  expect(settings).toMatchObject({
    siteUrl: 'https://portolan.example',
    openMeteoUrl: 'http://127.0.0.1:4010/open-meteo',
    metNorwayUrl: 'http://127.0.0.1:4010/met-norway',
  })
})

test('a key goes to the host of the commercial plan', () => {
  expect(readSettings({ OPEN_METEO_API_KEY: 'secret' })).toMatchObject({
    openMeteoUrl: 'https://customer-api.open-meteo.com',
    openMeteoApiKey: 'secret',
  })
})

test('a host that is set is kept, key or not', () => {
  const environment = { OPEN_METEO_API_KEY: 'secret', OPEN_METEO_URL: 'https://weather.example' }
  expect(readSettings(environment).openMeteoUrl).toBe('https://weather.example')
})

test('providers are asked in the order that is set', () => {
  const { weatherProviders } = readSettings({ WEATHER_PROVIDERS: 'met-norway, open-meteo' })
  expect(weatherProviders).toEqual(['met-norway', 'open-meteo'])
})

test('private hosts are allowed by the names that addresses have', () => {
  const { allowedPrivateHosts } = readSettings({ ALLOWED_PRIVATE_HOSTS: 'Stays.Internal:8080, 10.0.0.5,[::1]:4000' })
  expect(allowedPrivateHosts).toEqual(['stays.internal:8080', '10.0.0.5', '[::1]:4000'])
})

test.each([
  ['WEATHER_PROVIDERS', 'weather-underground'],
  ['WEATHER_PROVIDERS', 'open-meteo,'],
  ['SITE_URL', 'portolan'],
  ['SITE_URL', 'localhost:3000'],
  ['OPEN_METEO_URL', '/open-meteo'],
  ['MET_NORWAY_URL', 'ftp://api.met.no'],
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['DATABASE_URL', 'mysql://localhost/replies'],
  ['MODERATION_SECRET', 'password'],
  ['ALLOWED_PRIVATE_HOSTS', 'http://10.0.0.5/'],
  ['ALLOWED_PRIVATE_HOSTS', '10.0.0.5,'],
  ['REPLIES_PER_HOUR', '0'],
])('the error about %s=%s names the variable', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`do not fit\\. ${name}: \\w`))
})

test('the error names each variable that does not fit', () => {
  expect(() => readSettings({ PORT: 'x', SITE_URL: 'y' })).toThrow(/SITE_URL: .*PORT: /)
})
