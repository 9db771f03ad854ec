import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { freePort } from '@/deploy/free-port.mjs'
import { NginxServer } from '@/deploy/nginx-server.mjs'
import { findProgram } from '@/scripts/find-program.mjs'
import { root } from '@/scripts/root.mjs'

/** Only Linux has all of 127.0.0.0/8, from which these tests send and on which their instances listen. */
const canRun = process.platform === 'linux' && findProgram(['nginx']) !== undefined
if (!canRun) console.log('Nginx is not installed, or this is not Linux: its tests are skipped.')

/** Tests that need nginx. They are skipped where it is not installed. */
export const describeNginx = describe.skipIf(!canRun)

const stops: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/**
 * Starts nginx with the files of deploy/nginx, until the tests of the file are over.
 *
 * @param files contents that stand in for some of those files, by name
 * @param options.brotli whether to load Brotli; by default where it is installed
 * @param options.port where it listens, if `files` say so; by default a free port
 */
export async function startNginx(
  files: Record<string, string>,
  { brotli, port }: { brotli?: boolean; port?: number } = {},
): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-nginx-'))
  const nginx = new NginxServer(folder, port ?? (await freePort()), files, { brotli })
  stops.push(async () => {
    await nginx.stop()
    rmSync(folder, { recursive: true })
  })
  await nginx.start()
  return nginx
}

/** The contents of instances.conf for one instance. */
export const oneInstance = (port: number) => `map "" $instances { default 127.0.0.1:${port}; }\n`

/** The contents of in-front.conf with the lines in force that it offers to those with a proxy in front. */
export function proxyInFront(address: string): string {
  const text = readFileSync(join(root, 'deploy/nginx/in-front.conf'), 'utf8')
  const offered = text.slice(text.indexOf('# set_real_ip_from'))
  return offered.replaceAll(/^# ?/gm, '').replaceAll('192.0.2.0/24', `${address}/32`)
}
