import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { whenOrphaned } from './orphaned.mjs'
import { root } from './root.mjs'
import { Stop } from './stop.mjs'

/** @type {NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program in the project's folder, and passes on to it the signals that ask this process to
 * end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [environment] on top of this process's own
 * @param {{ quiet?: boolean, timeout?: number }} [options] whether nothing is to be seen of it, and
 *   the milliseconds after which it is killed
 * @returns {Promise<number>} its exit code; 128 and the signal's number when a signal ended it
 * @throws {Stop} once it has ended because this process was asked to
 */
export function run(program, args, environment = {}, { quiet = false, timeout } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    // Windows starts npm through a shell only.
    shell: process.platform === 'win32' && program === 'npm',
    stdio: quiet ? 'ignore' : 'inherit',
    timeout,
  })
  /** @type {NodeJS.Signals | undefined} */
  let received
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    received = signal
    child.kill(signal)
  }
  forwarded.forEach((signal) => process.on(signal, forward))
  const endWatch = whenOrphaned(() => forward('SIGTERM'))

  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Stop(`${program} cannot run: ${error.message}.`)))
    child.once('exit', (code, signal) => {
      const exitCode = code ?? 128 + constants.signals[signal ?? 'SIGKILL']
      if (received === undefined) return resolve(exitCode)
      // Also when it ended well: what comes after it is not wanted any more.
      reject(new Stop(`Stopped by ${received}.`, exitCode || 128 + constants.signals[received]))
    })
  })
  return ended.finally(() => {
    endWatch()
    forwarded.forEach((signal) => process.off(signal, forward))
  })
}
