import { fileURLToPath } from 'node:url'
import { type Project, defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'

const isRoot = process.getuid?.() === 0

const forcedColors: Project['use'] = { contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' }

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/support/serve-shared-site.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: 'list',
  // Far beyond what any test takes: a busy machine is no failure.
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    // Pictures were made with the fonts of e2e/fonts.conf, by another build of Chromium perhaps.
    toHaveScreenshot: {
      maxDiffPixels: 100,
      pathTemplate: 'e2e/appearance/{projectName}/{arg}{ext}',
      stylePath: 'e2e/support/appearance.css',
    },
  },
  updateSnapshots: process.env.CI ? 'none' : 'missing',
  use: {
    ...devices['Desktop Chrome'],
    // No test could make a request fail that a service worker passes on: e2e/offline.spec.ts alone has it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: await findChromium(),
      env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('e2e/fonts.conf', import.meta.url)) },
      args: [
        // Chromium's sandbox does not start for root, as in most containers.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: 'one-reader/**' },
    reader('mobile', devices['Pixel 7'], ['journey', 'every-page', 'keyboard', 'appearance-of-{blocks,what-opens}']),
    reader('no-scripts', { javaScriptEnabled: false }, ['journey', 'every-page']),
    reader('dark', { colorScheme: 'dark' }, ['every-page', 'appearance-of-{blocks,states}']),
    reader('forced-colors', forcedColors, ['journey', 'every-page', 'keyboard', 'appearance-of-{blocks,states}']),
    reader('reduced-motion', { contextOptions: { reducedMotion: 'reduce' } }, ['journey']),
    reader('arabic', { locale: 'ar' }, ['journey', 'every-page', 'keyboard', 'appearance-of-{blocks,pages}']),
    reader('korean', { locale: 'ko-KR' }, ['journey', 'every-page', 'appearance-of-blocks']),
  ],
})

/** The tests for all kinds of readers, where it may matter for this kind, and those for this kind alone. */
function reader(name: string, use: Project['use'], specs: string[]): Project {
  const testMatch = [...specs.map((spec) => `every-reader/${spec}.spec.ts`), `one-reader/${name}.spec.ts`]
  return { name, use, testMatch }
}
