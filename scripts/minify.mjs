import { transform } from 'esbuild'

/**
 * A loader of Turbopack: makes a stylesheet or a script smaller, so that its text can stand in a document of ours
 * (`?minified`), or be loaded from the address that its import gives (`?minified-file`).
 *
 * @this {{ async(): (error: unknown, text?: string) => void, resourcePath: string }}
 * @param {string} source
 */
export default function minify(source) {
  const callback = this.async()
  const loader = this.resourcePath.endsWith('.css') ? 'css' : 'js'
  transform(source, { loader, minify: true, target: 'es2022' }).then(
    ({ code }) => callback(null, code.trim()),
    callback,
  )
}
