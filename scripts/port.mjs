import { createServer } from 'node:net'
import { Stop } from './stop.mjs'

/**
 * The port that the environment asks for, or 3000.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @throws {Stop} when it is none
 */
export function readPort(environment = process.env) {
  const given = environment.PORT || '3000'
  const port = Number(given)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Stop(`PORT must be a number from 1 to 65535, and it is "${given}".`)
}

/**
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {Stop} when this process could not listen there
 */
export function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const reason = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.code})`
      reject(new Stop(`Port ${port} ${reason}; choose another one by setting PORT.`))
    })
    server.listen(port, () => server.close(() => resolve()))
  })
}
