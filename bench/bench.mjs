import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { Cluster } from '../deploy/cluster.mjs'
import { freePort } from '../deploy/free-port.mjs'
import { PostgresServer } from '../deploy/postgres-server.mjs'
import { ReplayUpstream } from '../e2e/replay/replay-upstream.mjs'
import { command } from '../scripts/command.mjs'
import { ensureBuilt } from '../scripts/ensure-built.mjs'
import { ensureInstalled } from '../scripts/install.mjs'
import { requireServers, servers } from '../scripts/servers.mjs'
import { buildBareSite } from './bare-site.mjs'
import { embedBytes } from './embed-bytes.mjs'
import { firstLoadJavaScript } from './first-load-javascript.mjs'
import { installPackages } from './install-packages.mjs'
import { lighthouseFolder } from './lighthouse.mjs'
import { ask, usedMemory } from './memory.mjs'
import { pageRows } from './page-rows.mjs'
import { loadReplies, loadSettings } from './reply-load.mjs'
import { withServers } from './servers.mjs'
import { StaticFileServer } from './static-file-server.mjs'
import { compareThroughput } from './throughput.mjs'
import { widgetBytes, widgets, widgetsFolder } from './widget-bytes.mjs'

/*
 * Speed, as ratios of what was measured side by side in this run: what a machine does in a second is
 * nothing that another one would confirm.
 */

const route = '/api/weather/chongjin'
const folder = mkdtempSync(join(tmpdir(), 'portolan-bench-'))
// Nginx's workers may belong to another user.
chmodSync(folder, 0o755)
const upstream = new ReplayUpstream()

await command(async () => {
  await ensureInstalled()
  requireServers({ ...servers, wrk: { programs: ['wrk'], package: 'wrk' } })
  await ensureBuilt()
  await buildBareSite()
  for (const packages of [widgetsFolder, lighthouseFolder]) await installPackages(packages)
  await upstream.start()
  try {
    const [{ model } = { model: 'unknown' }] = cpus()
    const memory = Math.round(totalmem() / 2 ** 30)
    console.log(`\n${cpus().length} cores (${model.trim()}), ${memory} GiB, Node ${process.versions.node}\n`)
    console.log('| figure | ratio | aim | measured |\n| --- | --- | --- | --- |')
    for (const row of [emptyRow, minimalRow, nginxRow, javaScriptRow, memoryRow]) {
      console.log(`| ${(await row()).join(' | ')} |`)
    }
    for (const rows of [() => withServers(folder, upstream.environment, pageRows), embedRows, replyRows]) {
      for (const row of await rows()) console.log(`| ${row.join(' | ')} |`)
    }
  } finally {
    await upstream.stop()
    rmSync(folder, { recursive: true })
  }
})

function emptyRow() {
  return routeRow('an empty Next route', '/api/empty', 'at least 0.9')
}

/** Any body at all costs a Next route more than all that ours does. */
function minimalRow() {
  return routeRow('a Next route that answers `{}`', '/api/minimal', 'none')
}

/**
 * @param {string} name
 * @param {string} path
 * @param {string} aim
 */
async function routeRow(name, path, aim) {
  return withServers(folder, upstream.environment, async ({ site, bare }) => {
    const { ratio, ours, theirs } = await compareThroughput(site + route, bare + path)
    const measured = `${ours.toFixed(0)} and ${theirs.toFixed(0)} requests a second`
    return [`weather route, to ${name}`, ratio.toFixed(2), aim, measured]
  })
}

/** @returns {Promise<string[]>} */
async function nginxRow() {
  const place = join(folder, 'cluster')
  mkdirSync(place)
  const cluster = new Cluster(place, upstream.environment)
  const files = new StaticFileServer()
  try {
    await cluster.start()
    const body = await (await fetch(cluster.origin + route)).text()
    await files.start(join(folder, 'static'), body)
    const { ratio, ours, theirs } = await compareThroughput(cluster.origin + route, files.address)
    const measured = `${ours.toFixed(0)} and ${theirs.toFixed(0)} requests a second, ${body.length} bytes each`
    return ['route through nginx, to a file of the same bytes', ratio.toFixed(2), 'at least 0.8', measured]
  } finally {
    await files.stop()
    await cluster.stop()
  }
}

/** @returns {Promise<string[]>} */
async function javaScriptRow() {
  return withServers(folder, upstream.environment, async ({ site, bare }) => {
    const ours = await firstLoadJavaScript(`${site}/chongjin`)
    const theirs = await firstLoadJavaScript(bare)
    const measured = `${(ours / 1000).toFixed(1)} and ${(theirs / 1000).toFixed(1)} kB: ${((ours - theirs) / 1000).toFixed(1)} kB more`
    return ['first-load JavaScript, to a bare Next page', (ours / theirs).toFixed(2), 'at most 12 kB more', measured]
  })
}

/** @returns {Promise<string[]>} */
async function memoryRow() {
  return withServers(folder, upstream.environment, async ({ site, process, report }) => {
    await ask(site, 1_000)
    const early = await usedMemory(process, report)
    await ask(site, 99_000)
    const late = await usedMemory(process, report)
    const measured = `${(late / 1e6).toFixed(1)} and ${(early / 1e6).toFixed(1)} MB in use after a collection`
    return ['memory after 100,000 requests, to after 1,000', (late / early).toFixed(2), '1', measured]
  })
}

/** All that an embed makes a visitor load, to the lightest of the React widgets. */
async function embedRows() {
  const sizes = await Promise.all(widgets.map(widgetBytes))
  const least = Math.min(...sizes)
  const theirs = widgets.map((widget, index) => `${widget} ${((sizes[index] ?? 0) / 1000).toFixed(0)} kB`).join(', ')
  /** @type {[string, string, string[]][]} */
  const embeds = [
    ['element and smallest card', 'at most 3.6 kB', ['/embed/v1.js', '/embed/chongjin/card?show=now']],
    ['element and full card', 'at most 0.1', ['/embed/v1.js', '/embed/chongjin/card']],
    ['frame', 'at most 14 kB', ['/embed/chongjin']],
    ['card.svg', 'none', ['/embed/chongjin/card.svg']],
    ['card.png', 'none', ['/embed/chongjin/card.png']],
  ]
  return withServers(folder, upstream.environment, async ({ site }) =>
    Promise.all(
      embeds.map(async ([name, aim, paths]) => {
        const ours = await embedBytes(site, ...paths)
        return [`${name}, to a React widget`, (ours / least).toFixed(3), aim, `${(ours / 1000).toFixed(2)} kB; ${theirs}`]
      }),
    ),
  )
}

/** Replies that are read and sent at the same time, on each of the databases. */
async function replyRows() {
  const sqlite = await withServers(folder, { ...upstream.environment, ...loadSettings }, ({ site }) => loadReplies(site))
  const postgres = new PostgresServer(await freePort(), join(folder, 'postgres'))
  await postgres.start()
  try {
    const settings = { ...upstream.environment, ...loadSettings, DATABASE_URL: postgres.url }
    const other = await withServers(folder, settings, ({ site }) => loadReplies(site))
    const row = (/** @type {string} */ name, /** @type {'reading' | 'sending'} */ kind) => [
      `${name}, SQLite to PostgreSQL`,
      (sqlite[kind] / other[kind]).toFixed(2),
      'none',
      `p99 ${sqlite[kind].toFixed(0)} and ${other[kind].toFixed(0)} ms; ${sqlite.sent} and ${other.sent} replies received, no error`,
    ]
    return [row('sending a reply among 200 readers and 20 writers', 'sending'), row('reading replies among them', 'reading')]
  } finally {
    await postgres.stop()
  }
}
