import { interactionWork } from './interactions.mjs'
import { compareWithLighthouse } from './lighthouse.mjs'
import { pageWeight } from './page-weight.mjs'

/** By the last of them all is compressed, or else by one before, where the page was made anew. */
const visits = 6

/**
 * What a reader of a destination waits for, on a phone.
 *
 * @param {{ site: string, bare: string }} servers
 * @returns {Promise<string[][]>}
 */
export async function pageRows({ site, bare }) {
  const page = `${site}/chongjin`
  // Nobody's first visit is the first of all.
  await fetch(page)
  return [
    ...(await lighthouseRows(page, bare)),
    ...(await weightRows(page, bare)),
    ...(await interactionRows(page)),
  ]
}

/**
 * @param {string} page
 * @param {string} bare
 */
async function lighthouseRows(page, bare) {
  const { ours, theirs, faults } = await compareWithLighthouse(page, bare)
  /** @type {(name: string, aim: string, figure: keyof typeof ours, unit?: string, digits?: number) => string[]} */
  const row = (name, aim, figure, unit = '', digits = 0) => [
    `Lighthouse, ${name}, to a bare Next page`,
    theirs[figure] ? (ours[figure] / theirs[figure]).toFixed(2) : 'none',
    aim,
    `${ours[figure].toFixed(digits)} and ${theirs[figure].toFixed(digits)}${unit}`,
  ]
  return [
    row('performance', 'at most 2 points less', 'performance'),
    row('accessibility', '100', 'accessibility'),
    row('best practices', '100', 'best-practices'),
    row('SEO', '100', 'seo'),
    ['Lighthouse, audits of these three that fail', 'none', 'none', faults.join('; ') || 'none'],
    row('layout shift', '0', 'cumulative-layout-shift', '', 3),
    row('largest contentful paint', 'none', 'largest-contentful-paint', ' ms'),
    row('total blocking time', 'none', 'total-blocking-time', ' ms'),
  ]
}

/**
 * @param {string} page
 * @param {string} bare
 */
async function weightRows(page, bare) {
  const ours = await laterWeight(page)
  const theirs = await laterWeight(bare)
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)
  const text = ({ bytes } = ours) => (bytes.Document ?? 0) + (bytes.Stylesheet ?? 0) + (bytes.Font ?? 0)
  const parts = [ours.bytes.Document, ours.bytes.Stylesheet, ours.bytes.Font].map((bytes = 0) => kilobytes(bytes))
  const scripts = [ours, theirs].map(({ bytes }) => bytes.Script ?? 0)
  return [
    [
      'HTML, CSS and fonts of a visit, to a bare Next page',
      (text() / text(theirs)).toFixed(1),
      'at most 48 kB',
      `${kilobytes(text())} (${parts.join(' + ')}) and ${kilobytes(text(theirs))} kB`,
    ],
    [
      'JavaScript of a visit as Chromium asks for it, to a bare Next page',
      ((scripts[0] ?? NaN) / (scripts[1] ?? NaN)).toFixed(2),
      'none',
      `${scripts.map(kilobytes).join(' and ')} kB`,
    ],
    ['requests to other origins', 'none', '0', `${ours.strangers}`],
  ]
}

/**
 * What later readers of a page load: the first ones get what was compressed in haste.
 *
 * @param {string} page
 */
async function laterWeight(page) {
  /** @type {Awaited<ReturnType<typeof pageWeight>>[]} */
  const weights = []
  for (let visit = 0; visit < visits; visit++) weights.push(await pageWeight(page))
  const total = (/** @type {(typeof weights)[number]} */ { bytes }) => Object.values(bytes).reduce((sum, part) => sum + part, 0)
  return weights.reduce((least, weight) => (total(weight) < total(least) ? weight : least))
}

/** @param {string} page */
async function interactionRows(page) {
  const here = await interactionWork(page, 1)
  const slower = await interactionWork(page, 4)
  return [...here].map(([name, { work, longest }]) => {
    const { work: slowWork, longest: slowLongest } = slower.get(name) ?? { work: NaN, longest: NaN }
    return [
      `main thread after a tap, ${name}, to a processor 4 times slower`,
      (work / slowWork).toFixed(2),
      'less than 50 ms',
      `${work.toFixed(0)} and ${slowWork.toFixed(0)} ms, longest task ${longest.toFixed(0)} and ${slowLongest.toFixed(0)} ms`,
    ]
  })
}
