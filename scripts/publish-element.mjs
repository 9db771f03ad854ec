import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'
import { root } from './root.mjs'

/*
 * The custom element is served under its version for ever, so that a page can pin it with its hash. What
 * was published lies in public/embed and is never written again: a change needs another version.
 */
export const version = '1.0.0'

/** The element as it is published. */
export function builtElement() {
  const source = readFileSync(join(root, 'components/embed/portolan-weather.js'), 'utf8')
  return transformSync(source, { minify: true, target: 'es2022' }).code
}

export const publishedElement = join(root, `public/embed/v${version}.js`)

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (existsSync(publishedElement)) {
    console.error(`${publishedElement} has been published already: raise the version.`)
    process.exitCode = 1
  } else {
    writeFileSync(publishedElement, builtElement())
  }
}
