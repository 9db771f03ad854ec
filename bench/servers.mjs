import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { BackgroundProcess, answers } from '../deploy/background-process.mjs'
import { freePort } from '../deploy/free-port.mjs'
import { standalone } from '../scripts/ensure-built.mjs'
import { root } from '../scripts/root.mjs'
import { bareServer } from './bare-site.mjs'

/**
 * Runs an action while the site and the bare site are served, each by a process of its own.
 *
 * @template T
 * @param {string} folder for what they write
 * @param {Record<string, string>} environment of the site
 * @param {(servers: { site: string, bare: string, process: BackgroundProcess, report: string }) => Promise<T>} action
 *   gets the addresses of both, and the site's process with the file that it reports its memory to
 */
export async function withServers(folder, environment, action) {
  const report = join(folder, 'memory')
  const site = await startServer(folder, join(standalone, 'server.js'), {
    ...environment,
    DATA_FOLDER: mkdtempSync(join(folder, 'data-')),
    NODE_OPTIONS: `--require=${JSON.stringify(join(root, 'bench/report-memory.cjs'))}`,
    MEMORY_REPORT_FILE: report,
  })
  const bare = await startServer(folder, bareServer)
  try {
    return await action({ site: site.origin, bare: bare.origin, process: site.process, report })
  } finally {
    await site.process.end()
    await bare.process.end()
  }
}

/**
 * @param {string} folder
 * @param {string} server
 * @param {Record<string, string>} [environment]
 */
export async function startServer(folder, server, environment) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const process = new BackgroundProcess(globalThis.process.execPath, [server], {
    output: join(folder, `server-${port}.log`),
    environment: { ...environment, PORT: `${port}`, HOSTNAME: 'localhost' },
  })
  await process.until(() => answers(`${origin}/_next/static/none`))
  return { origin, process }
}
