import { devices } from '@playwright/test'
import { setTimeout as delay } from 'node:timers/promises'
import { launchBrowser } from './browser.mjs'
import { median } from './median.mjs'

const rounds = 5

/** Milliseconds after which an interaction is over, for certain. */
const settled = 1_000

/** Before it is this old, a reply's form is not taken in; in milliseconds. */
const formAge = 3_200

/** @typedef {{ work: number, longest: number }} Work milliseconds of all tasks of the main thread, and of the longest */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args: { name?: string } }} TraceEvent */

/**
 * What the main thread of a phone's browser does after a tap on the switch of units, on it again, on the button that sends
 * a reply, and on a photo: scripts, layout and painting together.
 *
 * @param {string} address of a destination
 * @param {number} slowdown how many times slower than this machine the processor is
 * @returns {Promise<Map<string, Work>>} medians over the rounds, each with a page of its own
 */
export async function interactionWork(address, slowdown) {
  const browser = await launchBrowser()
  /** @type {Map<string, Work[]>} */
  const works = new Map()
  try {
    for (let round = 0; round < rounds; round++) {
      const headers = { 'x-forwarded-for': `2001:db8:${slowdown}${round}::1` }
      const context = await browser.newContext({ ...devices['Pixel 7'], extraHTTPHeaders: headers })
      const page = await context.newPage()
      await page.goto(address, { waitUntil: 'networkidle' })
      await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      for (const [name, prepare] of Object.entries(interactions)) {
        const button = await prepare(page)
        works.set(name, [...(works.get(name) ?? []), await workOf(page, button)])
      }
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return new Map(
    [...works].map(([name, all]) => [
      name,
      { work: median(all.map(({ work }) => work)), longest: median(all.map(({ longest }) => longest)) },
    ]),
  )
}

/** @type {Record<string, (page: import('@playwright/test').Page) => Promise<import('@playwright/test').Locator>>} */
const interactions = {
  // Before the card is live of itself.
  'first unit switch': async (page) => inView(page.getByRole('button', { name: '°F' })),
  'unit switch': async (page) => atRest(page.getByRole('button', { name: '°C' })),
  reply: async (page) => {
    await page.getByLabel('Your reply').fill('A reply of the bench, with some words to read.')
    await delay(formAge)
    return atRest(page.getByRole('button', { name: 'Send', exact: true }))
  },
  lightbox: async (page) => atRest(page.locator('.photo__open').first()),
}

/** @param {import('@playwright/test').Locator} button */
async function inView(button) {
  await button.scrollIntoViewIfNeeded()
  return button
}

/** @param {import('@playwright/test').Locator} button */
async function atRest(button) {
  await inView(button)
  // What scrolling brings into view has to be there first.
  await button.page().waitForLoadState('networkidle')
  await delay(settled)
  return button
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} button
 * @returns {Promise<Work>}
 */
async function workOf(page, button) {
  const box = await button.boundingBox()
  if (!box) throw new Error('There is nothing to tap.')
  const browser = page.context().browser()
  await browser?.startTracing(page, { categories: ['toplevel', '__metadata'] })
  // By its place alone: to look for it once more would be work, too.
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await delay(settled)
  const trace = JSON.parse(`${await browser?.stopTracing()}`)
  return tasksOf(trace.traceEvents)
}

/**
 * @param {TraceEvent[]} events
 * @returns {Work}
 */
function tasksOf(events) {
  const names = events.filter(({ name, ph }) => ph === 'M' && name === 'thread_name')
  const renderers = names.filter(({ args }) => args.name === 'CrRendererMain')
  /** @param {{ pid: number, tid: number }} thread */
  const workIn = ({ pid, tid }) => {
    const tasks = events.filter((event) => event.pid === pid && event.tid === tid && event.name === 'ThreadControllerImpl::RunTask')
    // By the clock of the thread, which stands while other programs have the processor.
    const durations = tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000)
    return { work: durations.reduce((sum, one) => sum + one, 0), longest: Math.max(0, ...durations) }
  }
  // Other renderers wait for pages to come.
  const works = renderers.map(workIn).sort((a, b) => b.work - a.work)
  return works[0] ?? { work: NaN, longest: NaN }
}
