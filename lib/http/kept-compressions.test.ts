import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { keepCompression, keptCompression } from './kept-compressions'

const text = readFileSync('README.md')

test('what is kept are the same bytes, and fewer than when they are compressed while somebody waits', async () => {
  await keepCompression('text', text, false)
  const kept = keptCompression('text') ?? Buffer.alloc(0)
  expect(brotliDecompressSync(kept)).toEqual(text)
  const inHaste = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  expect(kept.length).toBeLessThan(0.95 * inHaste.length)
})

test('what comes while very many wait is not kept', async () => {
  const keys = Array.from({ length: 200 }, (_, index) => `many ${index}`)
  await Promise.all(keys.map((key) => keepCompression(key, text.subarray(0, 4_000), false)))
  expect(keys.filter((key) => keptCompression(key)).length).toBe(32)
})
