import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { regionalMap } from '@/lib/map/regional-map'
import { LocatorMap } from './locator-map'
import { mapLinesDocument } from './map-lines'
import { mapWords } from './words/languages'

const chongjin = renderToStaticMarkup(
  <LocatorMap slug="somewhere" name="Chongjin" country="North Korea" latitude={41.7956} longitude={129.7758} language="en" />,
)

test('each line that the map uses is in its file', () => {
  const place = { name: 'Chongjin', latitude: 41.7956, longitude: 129.7758 }
  const file = mapLinesDocument(regionalMap(place, { language: 'en', compass: mapWords.en.compass }))
  const used = [...chongjin.matchAll(/<use class="[^"]+" href="\/somewhere\/map\.svg#([\w-]+)"/g)].map(([, name]) => name)
  expect(used).toEqual(['land', 'islets', 'graticule', 'quarter-winds', 'half-winds', 'winds', 'borders', 'continents'])
  for (const name of used) expect(file).toMatch(new RegExp(`<path id="${name}" d="M[^"]+">`))
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
    <LocatorMap slug="somewhere" name="Singapore" country="Singapore" latitude={1.29} longitude={103.85} language="en" />,
  )
  expect(singapore).toContain('>Map of the region around Singapore</title>')
})

test('a map without land says so', () => {
  const pointNemo = renderToStaticMarkup(
    <LocatorMap slug="somewhere" name="Point Nemo" country="South Pacific" latitude={-48.876} longitude={-123.393} language="en" />,
  )
  expect(pointNemo).toContain('48.88° S, 123.39° W, in the middle of the map. No land is in view.</desc>')
})

test('nothing but text and shapes is sent', () => {
  expect(chongjin).not.toMatch(/<script|<image|url\(/)
})

test('in Korean the map is lettered in Korean', () => {
  const korean = renderToStaticMarkup(
    <LocatorMap slug="somewhere" name="청진" country="북한" latitude={41.7956} longitude={129.7758} language="ko" />,
  )
  expect(korean).toContain('>청진(북한) 주변 지도</title>')
  expect(korean).toContain('지도 한가운데가 청진: 북위 41.80°, 동경 129.78°.')
  expect(korean).toContain('>동경 130°</text>')
  expect(korean).toContain('>몽골</text>')
})

test('in Arabic the map is lettered in Arabic, and west stays on the left', () => {
  const arabic = renderToStaticMarkup(
    <LocatorMap slug="somewhere" name="تشونغجين" country="كوريا الشمالية" latitude={41.7956} longitude={129.7758} language="ar" />,
  )
  expect(arabic).toContain('>500 كم</text>')
  expect(arabic).toContain('يظهر عليها: ')
  const [china, japan] = ['الصين', 'اليابان'].map((country) =>
    Number(new RegExp(`x="([\\d.]+)"[^>]*>${country}</text>`).exec(arabic)?.[1]),
  )
  expect(china).toBeLessThan(japan ?? 0)
})

test('a long name is written in lines', () => {
  const name = 'El Pueblo de Nuestra Señora la Reina de los Ángeles'
  const map = renderToStaticMarkup(
    <LocatorMap slug="somewhere" name={name} country="United States" latitude={34.05} longitude={-118.24} language="en" />,
  )
  const lines = [...map.matchAll(/locator-map__name"[^>]*>([^<]*)</g)].map(([, line]) => line)
  expect(lines).toEqual(['El Pueblo de Nuestra Señora', 'la Reina de los Ángeles'])
})
