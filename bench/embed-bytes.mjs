import { gzipSync } from 'node:zlib'

/**
 * The bytes that a visitor of somebody's page loads for an embed, each answer compressed as by gzip -9, but
 * for pictures that are compressed already.
 *
 * @param {string} site
 * @param {string[]} paths
 */
export async function embedBytes(site, ...paths) {
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(site + path)
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
      const body = Buffer.from(await response.arrayBuffer())
      return path.includes('.png') ? body.length : gzipSync(body, { level: 9 }).length
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
