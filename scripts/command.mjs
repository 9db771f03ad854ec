import { Stop } from './stop.mjs'

/**
 * Runs what a command does, and ends this process with the exit code that comes out of it.
 *
 * @param {() => Promise<number | void>} action
 */
export async function command(action) {
  try {
    process.exitCode = (await action()) ?? 0
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(error.message)
    process.exitCode = error.exitCode
  }
}
