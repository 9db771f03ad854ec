import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../scripts/root.mjs'
import { run } from '../scripts/run.mjs'
import { Stop } from '../scripts/stop.mjs'

const folder = join(root, 'bench/widgets')

/** Weather widgets from npm, each to be rendered as a site would, with React. */
export const widgets = ['react-open-weather', '@daniel-szulc/react-weather-widget']

/** @throws {Stop} */
export async function installWidgets() {
  // Nothing of ours depends on them, so they are no dependencies and have no lock.
  const options = ['install', '--prefix', folder, '--no-package-lock', '--legacy-peer-deps', '--no-audit', '--no-fund']
  const code = await run('npm', options)
  if (code !== 0) throw new Stop(`Stopped: npm ended with exit code ${code}.`, code)
}

/**
 * The bytes of code that a visitor loads for a widget, React included, compressed as by gzip -9. What it
 * asks its weather service for comes on top.
 *
 * @param {string} widget
 */
export async function widgetBytes(widget) {
  const entry = `
    import { createElement } from 'react'
    import { createRoot } from 'react-dom/client'
    import * as widget from ${JSON.stringify(widget)}
    createRoot(document.body).render(createElement(widget.default ?? Object.values(widget)[0], {}))`
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    // One asks for polyfills that it does not name as a dependency. They are left out, in its favour.
    external: ['core-js/*'],
    loader: { '.js': 'jsx', '.svg': 'dataurl', '.png': 'dataurl' },
    logLevel: 'error',
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}
