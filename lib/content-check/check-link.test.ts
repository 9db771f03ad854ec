import { expect, test } from 'vitest'
import { serve } from '../http/testing/serve'
import { checkLink } from './check-link'

test('a page that answers is alive, also where HEAD is not known or leads on', async () => {
  const withoutHead = await serve(({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end())
  const moved = await serve(({ url }, response) =>
    url === '/there' ? response.end() : response.writeHead(301, { location: '/there' }).end(),
  )
  expect(await checkLink(withoutHead.href)).toEqual({ state: 'alive' })
  expect(await checkLink(moved.href)).toEqual({ state: 'alive' })
})

test.each([404, 410])('a page that answers %i is dead', async (status) => {
  const url = await serve((_, response) => response.writeHead(status).end())
  expect(await checkLink(url.href)).toEqual({ state: 'dead', reason: `answers ${status}` })
})

test.each([403, 429, 500, 503])('of a page that answers %i nothing is known', async (status) => {
  const url = await serve((_, response) => response.writeHead(status).end())
  expect(await checkLink(url.href)).toEqual({ state: 'unknown', reason: `answers ${status}` })
})

test('of a host that cannot be reached nothing is known', async () => {
  const url = await serve((request) => request.socket.destroy())
  expect(await checkLink(url.href)).toMatchObject({ state: 'unknown', reason: expect.stringContaining('cannot be reached') })
  expect(await checkLink('http://nowhere.invalid/')).toMatchObject({ state: 'unknown' })
})
