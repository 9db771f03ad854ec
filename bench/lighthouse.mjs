import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freePort } from '../deploy/free-port.mjs'
import { root } from '../scripts/root.mjs'
import { launchBrowser } from './browser.mjs'
import { median } from './median.mjs'

/** What has Lighthouse as its dependency. */
export const lighthouseFolder = join(root, 'bench/lighthouse')

const rounds = 5

/** What a page is measured by: scores of 100, the shift as it is defined, and milliseconds. */
export const figures = /** @type {const} */ ([
  'performance',
  'accessibility',
  'best-practices',
  'seo',
  'cumulative-layout-shift',
  'largest-contentful-paint',
  'total-blocking-time',
])

/** @typedef {Record<typeof figures[number], number>} PageFigures */

/**
 * @typedef {object} Report
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, { title: string, score: number | null, numericValue?: number }>} audits
 */

/**
 * Lighthouse on two pages in turn, with its defaults: a phone on a slow network.
 *
 * @param {string} ours
 * @param {string} theirs
 * @returns {Promise<{ ours: PageFigures, theirs: PageFigures, faults: string[] }>} medians over the rounds, and
 *   the audits, but for those of speed, that our page did not pass
 */
export async function compareWithLighthouse(ours, theirs) {
  const found = { ours: /** @type {Report[]} */ ([]), theirs: /** @type {Report[]} */ ([]) }
  for (let round = 0; round < rounds; round++) {
    found.ours.push(await audit(ours))
    found.theirs.push(await audit(theirs))
  }
  return {
    ours: mediansOf(found.ours),
    theirs: mediansOf(found.theirs),
    faults: [...new Set(found.ours.flatMap(faultsOf))],
  }
}

/**
 * @param {string} address
 * @returns {Promise<Report>}
 */
async function audit(address) {
  // By its path, since it is none of the project's packages.
  const entry = pathToFileURL(join(lighthouseFolder, 'node_modules/lighthouse/core/index.js')).href
  const { default: lighthouse } = await import(entry)
  const port = await freePort()
  const browser = await launchBrowser(port)
  try {
    const { lhr } = await lighthouse(address, { port, output: 'json', logLevel: 'error' })
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
    return lhr
  } finally {
    await browser.close()
  }
}

/**
 * @param {Report[]} reports
 * @returns {PageFigures}
 */
function mediansOf(reports) {
  const valueOf = (/** @type {Report} */ { categories, audits }, /** @type {string} */ figure) =>
    (categories[figure] ? (categories[figure].score ?? NaN) * 100 : audits[figure]?.numericValue) ?? NaN
  const entries = figures.map((figure) => [figure, median(reports.map((report) => valueOf(report, figure)))])
  return Object.fromEntries(entries)
}

/** @param {Report} report */
function faultsOf({ categories, audits }) {
  return Object.entries(categories)
    .filter(([category]) => category !== 'performance')
    .flatMap(([category, { auditRefs }]) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${category}: ${audits[id]?.title} (${id})`),
    )
}
