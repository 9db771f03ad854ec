import { request } from 'node:http'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { standalone } from './ensure-built.mjs'
import { requireFreePort } from './port.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

/**
 * Serves the build until it is told to end.
 *
 * @param {number} port
 * @param {(address: string) => void} announce called once the site answers
 * @param {Record<string, string>} [environment]
 * @returns {Promise<number>} the server's exit code
 */
export async function serve(port, announce, environment = {}) {
  await requireFreePort(port)
  const address = `http://localhost:${port}`
  const ended = new AbortController()
  const server = run(process.execPath, [join(standalone, 'server.js')], {
    ...environment,
    PORT: `${port}`,
    HOSTNAME: '0.0.0.0',
    // The server works in the folder of the build, which the next build empties.
    DATA_FOLDER: resolve(root, environment.DATA_FOLDER ?? process.env.DATA_FOLDER ?? 'data'),
  })
  const announced = untilAnswering(address, ended.signal).then((up) => up && announce(address))
  try {
    return await server
  } finally {
    ended.abort()
    await announced
  }
}

/**
 * @param {string} address
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} false when it was aborted before there was an answer
 */
async function untilAnswering(address, signal) {
  while (!signal.aborted) {
    if (await answers(address, signal)) return true
    await delay(100)
  }
  return false
}

/**
 * @param {string} address
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>}
 */
function answers(address, signal) {
  return new Promise((resolve) => {
    // Nothing is at this address, so the site asks nobody for weather. Next answers it only once the server is prepared.
    request(`${address}/_next/static/none`, { agent: false, method: 'HEAD', signal }, (response) => {
      response.resume()
      resolve(true)
    })
      .once('error', () => resolve(false))
      .end()
  })
}
