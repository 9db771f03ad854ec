import { chromium } from '@playwright/test'
import { ensureChromium } from '../scripts/chromium.mjs'

/**
 * A Chromium with nothing in it.
 *
 * @param {number} [debuggingPort] at which another program finds it
 */
export async function launchBrowser(debuggingPort) {
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: [
      // Chromium's sandbox does not start for root, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : []),
      '--disable-quic',
      '--disable-background-networking',
    ],
  })
}
