import { findProgram, isExecutable } from './find-program.mjs'
import { Stop } from './stop.mjs'

// The shell first: it has no windows, each of which takes longer to open than a page of ours.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Looks for a Chromium, and installs nothing: the one that CHROMIUM_PATH names, else Playwright's
 * own, else one on the PATH.
 *
 * @returns {Promise<string | undefined>} path to its executable
 * @throws {Stop} when CHROMIUM_PATH names none
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isExecutable(named)) return named
    throw new Stop(`CHROMIUM_PATH is "${named}", and there is no program there.`)
  }
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return isExecutable(own) ? own : findProgram(names)
}
