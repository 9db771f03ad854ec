import { expect, test } from 'vitest'
import { holdsItsRequest } from '../testing/holds-its-request'
import { rasterize } from './rasterize'

const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2" fill="${fill}"/></svg>`

test('a picture has the width that is asked for, and the height that goes with it', async () => {
  const png = Buffer.from(await rasterize(square('red'), 40, 'en'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 20])
})

test('the same picture is made once, and another is made anew', async () => {
  const [first, second] = await Promise.all([rasterize(square('green'), 8, 'en'), rasterize(square('green'), 8, 'en')])
  expect(second).toBe(first)
  expect(await rasterize(square('green'), 8, 'en')).toBe(first)
  expect(await rasterize(square('blue'), 8, 'en')).not.toBe(first)
  expect(await rasterize(square('green'), 16, 'en')).not.toBe(first)
})

test('of many pictures the oldest are forgotten', async () => {
  const first = await rasterize(square('#000'), 8, 'en')
  const others = Array.from({ length: 32 }, (_, index) => rasterize(square(`#00${index + 100}`), 8, 'en'))
  await Promise.all(others)
  expect(await rasterize(square('#000'), 8, 'en')).not.toBe(first)
})

test('a picture and its fonts do not hold the request that needed them first', async () => {
  // WebAssembly itself holds the one request that started the converter.
  await rasterize(square('red'), 8, 'en')
  expect(await holdsItsRequest(() => rasterize(text('Погода'), 8, 'ru'))).toBe(false)
})

test('what is no picture is refused, and does not stand in the way', async () => {
  await expect(rasterize('no picture', 8, 'en')).rejects.toThrow()
  await expect(rasterize('no picture', 8, 'en')).rejects.toThrow()
  expect((await rasterize(square('red'), 8, 'en')).length).toBeGreaterThan(0)
})

const text = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 20"><text y="16">${words}</text></svg>`

test.each([
  ['en', '−', '4'],
  ['fr', 'é', 'à'],
  ['ko', '날씨', '기온'],
  ['ru', 'Погода', 'Осадки'],
  ['ja', 'にわか雨', '強い霧雨'],
  ['zh', '雨夹雪', '暂无数'],
  ['ar', 'الطقس', 'الرياح'],
] as const)('what is written in %s is drawn, and not left out', async (language, one, other) => {
  const drawn = async (words: string) => Buffer.from(await rasterize(text(words), 200, language)).toString('base64')
  expect(await drawn(one)).not.toBe(await drawn(other))
  expect(await drawn(one)).not.toBe(await drawn(' '))
})
