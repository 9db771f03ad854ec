import { devices } from '@playwright/test'
import { setTimeout as delay } from 'node:timers/promises'
import { launchBrowser } from './browser.mjs'

/** Milliseconds in which a page may load more by itself. */
const later = 5_000

/**
 * The bytes that a phone loads with a page and in the seconds after it, by what they are, compressed as Chromium asks for it
 * and without the headers of HTTP; and how many requests went to other origins.
 *
 * @param {string} address
 * @returns {Promise<{ bytes: Record<string, number>, strangers: number }>} bytes by the resource types of the DevTools
 *   protocol, such as "Document" and "Font"
 */
export async function pageWeight(address) {
  const browser = await launchBrowser()
  try {
    // A service worker asks for the page again, behind it.
    const context = await browser.newContext({ ...devices['Pixel 7'], serviceWorkers: 'block' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    /** @type {Map<string, { type: string, headers: number }>} */
    const requests = new Map()
    /** @type {Record<string, number>} */
    const bytes = {}
    let strangers = 0
    session.on('Network.requestWillBeSent', ({ requestId, type = 'Other', request }) => {
      requests.set(requestId, { type, headers: 0 })
      if (/^https?:/.test(request.url) && new URL(request.url).origin !== new URL(address).origin) strangers += 1
    })
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const request = requests.get(requestId)
      if (request) request.headers = response.encodedDataLength
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const { type, headers } = requests.get(requestId) ?? { type: 'Other', headers: 0 }
      bytes[type] = (bytes[type] ?? 0) + encodedDataLength - headers
    })
    await session.send('Network.enable')
    await page.goto(address, { waitUntil: 'networkidle' })
    await delay(later)
    return { bytes, strangers }
  } finally {
    await browser.close()
  }
}
