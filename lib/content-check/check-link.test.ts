import { once } from 'node:events'
import { type RequestListener, createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { checkLink } from './check-link'

const stops: (() => void)[] = []

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}/`
}

test('a page that answers is alive, also where HEAD is not known or leads on', async () => {
  const withoutHead = await serve(({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end())
  const moved = await serve(({ url }, response) =>
    url === '/there' ? response.end() : response.writeHead(301, { location: '/there' }).end(),
  )
  expect(await checkLink(withoutHead)).toEqual({ state: 'alive' })
  expect(await checkLink(moved)).toEqual({ state: 'alive' })
})

test.each([404, 410])('a page that answers %i is dead', async (status) => {
  const url = await serve((_, response) => response.writeHead(status).end())
  expect(await checkLink(url)).toEqual({ state: 'dead', reason: `answers ${status}` })
})

test.each([403, 429, 500, 503])('of a page that answers %i nothing is known', async (status) => {
  const url = await serve((_, response) => response.writeHead(status).end())
  expect(await checkLink(url)).toEqual({ state: 'unknown', reason: `answers ${status}` })
})

test('of a host that cannot be reached nothing is known', async () => {
  const url = await serve((request) => request.socket.destroy())
  expect(await checkLink(url)).toMatchObject({ state: 'unknown', reason: expect.stringContaining('cannot be reached') })
  expect(await checkLink('http://nowhere.invalid/')).toMatchObject({ state: 'unknown' })
})
