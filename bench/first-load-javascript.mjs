import { gzipSync } from 'node:zlib'

/**
 * The bytes of JavaScript that a browser of today loads with a page, each file compressed as by gzip -9.
 *
 * @param {string} address
 */
export async function firstLoadJavaScript(address) {
  const html = await (await fetch(address)).text()
  const tags = html.match(/<script\b[^>]*>/g) ?? []
  // Browsers of before 2018 load a polyfill besides.
  const sources = tags.filter((tag) => !/nomodule/i.test(tag)).flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? [])
  const sizes = await Promise.all(
    [...new Set(sources)].map(async (source) => {
      const response = await fetch(new URL(source, address))
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
      return gzipSync(await response.text(), { level: 9 }).length
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
