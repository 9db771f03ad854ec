import { describe, expect, test } from 'vitest'
import { readClimate } from './read-climate'
import { listDestinations } from './content-folder'
import { findDestination } from './destination'
import { readSources } from './source'

test('Chongjin is found', async () => {
  expect(await findDestination('chongjin')).toMatchObject({
    slug: 'chongjin',
    name: 'Chongjin',
    country: 'North Korea',
    latitude: 41.7956,
    longitude: 129.7758,
    timeZone: 'Asia/Pyongyang',
  })
})

test.each([
  'atlantis',
  '',
  '.',
  '..',
  '../lib',
  '../content/chongjin',
  'chongjin/',
  'chongjin/article.md',
  'chongjin\0',
  'chongjin\n',
  '%63hongjin',
  'CHONGJIN',
  'Chongjin',
  'constructor',
  'a'.repeat(8192),
  'a-'.repeat(4096),
])('there is no destination "%.24s"', async (slug) => {
  expect(await findDestination(slug)).toBeNull()
})

test('Chongjin is listed', async () => {
  expect(await listDestinations()).toContain('chongjin')
})

describe.each(await listDestinations())('%s', (slug) => {
  test('fits, and is what its folder says', async () => {
    expect((await findDestination(slug))?.slug).toBe(slug)
  })

  test('has sources, each with an id of its own', async () => {
    const ids = (await readSources(slug)).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has a climate whose days are warmer than its nights', async () => {
    const { temperatureMax, temperatureMin } = await readClimate(slug)
    for (const [month, max] of temperatureMax.entries()) {
      const min = temperatureMin[month] ?? null
      if (max !== null && min !== null) expect(max).toBeGreaterThan(min)
    }
  })
})
