import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ReplayUpstream } from '../e2e/replay/replay-upstream.mjs'
import { command } from '../scripts/command.mjs'
import { ensureInstalled } from '../scripts/install.mjs'
import { root } from '../scripts/root.mjs'
import { Stop } from '../scripts/stop.mjs'
import { usedMemory } from './memory.mjs'
import { startServer } from './servers.mjs'

/* What 2,000 destinations cost beside 20: the build, the memory, and the first answer of each page. */

const counts = [20, 2_000]
await command(async () => {
  await ensureInstalled()
  const rows = []
  for (const count of counts) rows.push(await measure(count))
  const [few = [], many = []] = rows
  console.log(`\n| figure | ${counts.join(' destinations | ')} destinations | ratio |\n| --- | --- | --- | --- |`)
  for (const [index, { name, unit, value }] of few.entries()) {
    const other = many[index]?.value ?? NaN
    console.log(`| ${name} | ${value.toFixed(1)} ${unit} | ${other.toFixed(1)} ${unit} | ${(other / value).toFixed(2)} |`)
  }
})

/**
 * @param {number} count
 * @returns {Promise<{ name: string, unit: string, value: number }[]>}
 */
async function measure(count) {
  // On the disk of node_modules, whose files are not copied but linked.
  const folder = mkdtempSync(join(root, '.bench-'))
  const upstream = new ReplayUpstream()
  await upstream.start()
  try {
    copyProject(folder)
    writeDestinations(join(folder, 'content'), count)
    const buildBegin = performance.now()
    run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], folder)
    const build = (performance.now() - buildBegin) / 1000
    const report = join(folder, 'memory')
    const server = join(folder, '.next/standalone/server.js')
    const { origin, process: site } = await startServer(folder, server, {
      ...upstream.environment,
      CONTENT_FOLDER: join(folder, 'content'),
      DATA_FOLDER: join(folder, 'data'),
      NODE_OPTIONS: `--require=${JSON.stringify(join(root, 'bench/report-memory.cjs'))}`,
      MEMORY_REPORT_FILE: report,
    })
    try {
      await time(`${origin}/chongjin`)
      const atStart = await usedMemory(site, report)
      const firsts = []
      for (let index = 1; index <= count; index++) firsts.push(await time(`${origin}/place-${index}`))
      firsts.sort((a, b) => a - b)
      const health = await time(`${origin}/api/health`)
      // The list of all destinations comes last. Asked for first, it would read for every page what that page then finds
      // in memory, and what a page keeps of its own request would not be seen.
      const sitemap = await time(`${origin}/sitemap.xml`)
      const home = await time(origin)
      const used = await usedMemory(site, report)
      return [
        { name: 'build', unit: 's', value: build },
        { name: 'first answer of a page, median', unit: 'ms', value: firsts[Math.floor(firsts.length / 2)] ?? NaN },
        { name: 'first answer of a page, slowest', unit: 'ms', value: firsts.at(-1) ?? NaN },
        { name: 'home page', unit: 'ms', value: home },
        { name: 'sitemap', unit: 'ms', value: sitemap },
        { name: 'health', unit: 'ms', value: health },
        { name: 'memory in use after the first page', unit: 'MB', value: atStart / 1e6 },
        { name: 'memory in use after all pages', unit: 'MB', value: used / 1e6 },
      ]
    } finally {
      await site.end()
    }
  } finally {
    await upstream.stop()
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} folder */
function copyProject(folder) {
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split('\0').filter(Boolean)
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  run('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')], root)
}

/**
 * Copies of Chongjin, which has the longest article, all over the Earth.
 *
 * @param {string} content
 * @param {number} count
 */
function writeDestinations(content, count) {
  const model = JSON.parse(readFileSync(join(content, 'chongjin/destination.json'), 'utf8'))
  for (let index = 1; index <= count; index++) {
    const slug = `place-${index}`
    cpSync(join(content, 'chongjin'), join(content, slug), { recursive: true })
    const [latitude, longitude] = [((index * 37) % 160) - 80, ((index * 61) % 360) - 180]
    const destination = { ...model, slug, name: `Place ${index}`, latitude, longitude, timeZone: 'UTC' }
    writeFileSync(join(content, slug, 'destination.json'), JSON.stringify(destination))
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 */
function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Stop(`${program} ${args[0]} failed. ${stderr}`)
  return stdout
}

/**
 * Milliseconds until a whole answer is there.
 *
 * @param {string} address
 */
async function time(address) {
  const begin = performance.now()
  const response = await fetch(address)
  await response.arrayBuffer()
  if (!response.ok) throw new Stop(`${address} answered ${response.status}.`)
  return performance.now() - begin
}
