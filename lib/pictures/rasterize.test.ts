import { expect, test } from 'vitest'
import { rasterize } from './rasterize'

const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2" fill="${fill}"/></svg>`

test('a picture has the width that is asked for, and the height that goes with it', async () => {
  const png = Buffer.from(await rasterize(square('red'), 40))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 20])
})

test('the same picture is made once, another anew', async () => {
  const first = rasterize(square('green'), 8)
  expect(rasterize(square('green'), 8)).toBe(first)
  expect(rasterize(square('blue'), 8)).not.toBe(first)
  expect(rasterize(square('green'), 16)).not.toBe(first)
})

test('of many pictures the oldest are forgotten', async () => {
  const first = rasterize(square('#000'), 8)
  const others = Array.from({ length: 32 }, (_, index) => rasterize(square(`#00${index + 100}`), 8))
  await Promise.all(others)
  expect(rasterize(square('#000'), 8)).not.toBe(first)
})

test('what is no picture is refused, and does not stand in the way', async () => {
  await expect(rasterize('no picture', 8)).rejects.toThrow()
  await expect(rasterize('no picture', 8)).rejects.toThrow()
  expect((await rasterize(square('red'), 8)).length).toBeGreaterThan(0)
})
