import { expect, test } from 'vitest'
import { rasterize } from './rasterize'

const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2" fill="${fill}"/></svg>`

test('a picture has the width that is asked for, and the height that goes with it', async () => {
  const png = Buffer.from(await rasterize(square('red'), 40, 'en'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 20])
})

test('the same picture is made once, another anew', async () => {
  const first = rasterize(square('green'), 8, 'en')
  expect(rasterize(square('green'), 8, 'en')).toBe(first)
  expect(rasterize(square('blue'), 8, 'en')).not.toBe(first)
  expect(rasterize(square('green'), 16, 'en')).not.toBe(first)
})

test('of many pictures the oldest are forgotten', async () => {
  const first = rasterize(square('#000'), 8, 'en')
  const others = Array.from({ length: 32 }, (_, index) => rasterize(square(`#00${index + 100}`), 8, 'en'))
  await Promise.all(others)
  expect(rasterize(square('#000'), 8, 'en')).not.toBe(first)
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
