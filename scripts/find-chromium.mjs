import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Stop } from './stop.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Looks for a Chromium, and installs nothing: the one that CHROMIUM_PATH names, else Playwright's
 * own, else one on the PATH.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @returns {Promise<string | undefined>} path to its executable
 * @throws {Stop} when CHROMIUM_PATH names none
 */
export async function findChromium(environment = process.env) {
  const { CHROMIUM_PATH: named, PATH: folders = '' } = environment
  if (named) {
    if (isExecutable(named)) return named
    throw new Stop(`CHROMIUM_PATH is "${named}", and there is no program there.`)
  }
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  if (isExecutable(own)) return own
  const searched = folders.split(delimiter).filter(Boolean)
  return names.flatMap((name) => searched.map((folder) => join(folder, name))).find(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
