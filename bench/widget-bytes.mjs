import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../scripts/root.mjs'

/** What has them as dependencies. */
export const widgetsFolder = join(root, 'bench/widgets')

/** Weather widgets from npm, each to be rendered as a site would, with React. */
export const widgets = ['react-open-weather', '@daniel-szulc/react-weather-widget']

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
    stdin: { contents: entry, resolveDir: widgetsFolder },
    bundle: true,
    minify: true,
    write: false,
    outdir: widgetsFolder,
    define: { 'process.env.NODE_ENV': '"production"' },
    // One asks for polyfills that it does not name as a dependency. They are left out, in its favour.
    external: ['core-js/*'],
    loader: { '.js': 'jsx', '.svg': 'dataurl', '.png': 'dataurl' },
    logLevel: 'error',
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}
