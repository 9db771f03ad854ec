import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

/** A server that ends as Next's does: it stops listening, and exits when its last connection is closed. */
const program = `
  import { createServer } from 'node:http'
  import { closeConnectionsAtTheEnd } from './lib/http/close-connections.ts'
  closeConnectionsAtTheEnd()
  const server = createServer((request, response) => {
    console.log('asked')
    if (request.url === '/quick') response.end('ok')
  })
  process.on('SIGTERM', () => server.close(() => process.exit(143)))
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`

async function serverWith(path: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program])
  const lines = createInterface(child.stdout)
  const [port] = (await once(lines, 'line')) as [string]
  const client = connect(Number(port), '127.0.0.1')
  client.on('error', () => {})
  client.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  await once(lines, 'line')
  return { child, client }
}

test('a kept connection does not keep the process from ending', async () => {
  const { child, client } = await serverWith('/quick')
  if (!client.bytesRead) await once(client, 'readable')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([143, null])
})

test('a request that is never answered does not keep the process from ending', async () => {
  const { child } = await serverWith('/never')
  child.kill('SIGTERM')
  const begin = performance.now()
  expect(await once(child, 'exit')).toEqual([143, null])
  expect(performance.now() - begin).toBeLessThan(20_000)
})
