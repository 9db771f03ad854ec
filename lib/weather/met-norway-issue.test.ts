import { expect, test, vi } from 'vitest'
import { requestJson } from '../http/request-json'
import { fetchMetNorway } from './met-norway'
import { metNorwayBody } from './testing/met-norway-body'

vi.mock('../http/request-json', () => ({ requestJson: vi.fn() }))

const place = { latitude: 51.5, longitude: -0.1, elevation: 25, timeZone: 'Europe/London' }

test.each([
  ['no time', 'Thu, 22 Feb 2024 03:00:00 GMT', '2024-02-22T03:00:00Z'],
  [undefined, 'Thu, 22 Feb 2024 03:00:00 GMT', '2024-02-22T03:00:00Z'],
  ['2024-02-21T03:00+01:00', 'Thu, 22 Feb 2024 03:00:00 GMT', '2024-02-21T02:00:00Z'],
  ['no time', 'no date', null],
  ['no time', undefined, null],
])('a forecast updated at %j, in a file last modified on %j, was made at %j', async (updated_at, lastModified, issuedAt) => {
  const entry = { time: '2024-02-22T03:00:00Z', data: { instant: { details: { air_temperature: 1 } } } }
  const headers = new Headers(lastModified ? { 'last-modified': lastModified } : {})
  vi.mocked(requestJson).mockResolvedValue({ status: 200, headers, body: metNorwayBody([entry], { updated_at }) })
  expect((await fetchMetNorway(place, null)).forecast.issuedAt).toBe(issuedAt)
})
