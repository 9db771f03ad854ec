import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LocatorMap } from './locator-map'

const chongjin = renderToStaticMarkup(
  <LocatorMap name="Chongjin" country="North Korea" latitude={41.7956} longitude={129.7758} />,
)

test('the map of Chongjin weighs less than 14 kB', () => {
  expect(Buffer.byteLength(chongjin)).toBeLessThan(14_000)
})

test('who cannot see the map is told what it shows', () => {
  expect(chongjin).toContain('>Map of the region around Chongjin, North Korea</title>')
  expect(chongjin).toContain(
    '>Chongjin is at 41.80° N, 129.78° E, in the middle of the map. ' +
      'In view: China, Japan, Mongolia, North Korea, Russia and South Korea.</desc>',
  )
})

test('the picture is named by its title, and described by its description', () => {
  const [, title, description] = /role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(chongjin) ?? []
  expect(chongjin).toContain(`<title id="${title}">`)
  expect(chongjin).toContain(`<desc id="${description}">`)
})

test('a city that is its own country is named once', () => {
  const singapore = renderToStaticMarkup(
    <LocatorMap name="Singapore" country="Singapore" latitude={1.29} longitude={103.85} />,
  )
  expect(singapore).toContain('>Map of the region around Singapore</title>')
})

test('a map without land says so', () => {
  const pointNemo = renderToStaticMarkup(
    <LocatorMap name="Point Nemo" country="South Pacific" latitude={-48.876} longitude={-123.393} />,
  )
  expect(pointNemo).toContain('48.88° S, 123.39° W, in the middle of the map. No land is in view.</desc>')
})

test('nothing but text and shapes is sent', () => {
  expect(chongjin).not.toMatch(/<script|<image|url\(/)
})
