import { geoDistance } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { centre, earthRadius, frame, grown, inFrame, overlap, regionalProjection } from './frame'
import type { Box, Point } from './frame'
import { languages } from '../languages'
import type { MapLettering } from './coordinates'
import { countryLabelBox, gridLabelBox, markBox } from './lettering'
import { nameBox } from './name-lettering'
import { regionalMap as mapIn } from './regional-map'
import type { RegionalMap } from './regional-map'
import { scaleBox } from './scale-bar'
import { isInside, linesAcross, linesOf } from './testing/read-path'

const compass = { north: '{degrees}° N', south: '{degrees}° S', east: '{degrees}° E', west: '{degrees}° W' }
const lettering: MapLettering = { language: 'en', compass }
const regionalMap = (place: Parameters<typeof mapIn>[0]) => mapIn(place, lettering)

const chongjin = { name: 'Chongjin', latitude: 41.7956, longitude: 129.7758 }
const longyearbyen = { name: 'Longyearbyen', latitude: 78.2233, longitude: 15.6469 }
const apia = { name: 'Apia', latitude: -13.8333, longitude: -171.7667 }
const taveuni = { name: 'Taveuni', latitude: -16.85, longitude: 179.99 }
const northPole = { name: 'North Pole', latitude: 90, longitude: 0 }
const nearThePole = { name: 'Near the North Pole', latitude: 89.9, longitude: -135 }
const southPole = { name: 'South Pole', latitude: -90, longitude: 0 }
const pointNemo = { name: 'Point Nemo', latitude: -48.876, longitude: -123.393 }
const vatican = { name: 'Vatican City', latitude: 41.9, longitude: 12.45 }
const anadyr = { name: 'Anadyr', latitude: 64.73, longitude: 177.5 }
const kansas = { name: 'Kansas City', latitude: 39.1, longitude: -94.6 }

const places = [
  ...[chongjin, longyearbyen, apia, taveuni, northPole, nearThePole, southPole, pointNemo, vatican, anadyr],
  kansas,
]

describe.each(places)('the map of $name', (place) => {
  const map = regionalMap(place)

  test('has the place in its middle', () => {
    expect(regionalProjection(place)([place.longitude, place.latitude])).toEqual([
      expect.closeTo(centre[0], 6),
      expect.closeTo(centre[1], 6),
    ])
  })

  test('draws nothing outside its frame, but for the lines along its edge', () => {
    const { land, islets, borders, graticule, globe } = map
    for (const path of [land, islets, borders, graticule, globe.land, globe.region]) {
      expect(path).toMatch(/^[-.\dMhlz ]*$/)
      for (const [x, y] of linesOf(path).flat())
        expect(inFrame({ x, y, width: 0, height: 0 }, -2.05)).toBe(true)
    }
  })

  test('has no line that runs across it', () => {
    expect([map.land, map.borders].flatMap(linesOf).flatMap(linesAcross)).toEqual([])
  })

  test('has no words that overlap, that lie on anything else, or that are cut off', () => {
    expectApart(map)
  })

  test('has a scale that is true in its middle', () => {
    const { length, kilometres } = map.scaleBar
    const ends = [-0.5, 0.5].map((share) => unproject(place, [centre[0] + share * length, centre[1]]))
    const distance = geoDistance(ends[0] ?? [0, 0], ends[1] ?? [0, 0]) * earthRadius
    expect(Math.abs(distance / kilometres - 1)).toBeLessThan(0.01)
  })

  test('is the same each time', () => {
    expect(regionalMap(place)).toEqual(map)
  })
})

test('the map of Chongjin names all six countries in view', () => {
  const names = ['China', 'Japan', 'Mongolia', 'North Korea', 'Russia', 'South Korea']
  expect(labelsOf(regionalMap(chongjin))).toEqual(names)
  expect(regionalMap(chongjin).inView).toEqual(names)
})

test('the map of Longyearbyen shows Svalbard, and names Norway', () => {
  const map = regionalMap(longyearbyen)
  expect(isInside(map.land, centre)).toBe(true)
  expect(isInside(map.land, project(longyearbyen, [23, 79.8]))).toBe(true)
  expect(labelsOf(map)).toContain('Norway')
})

test('the map of Apia shows Samoa, Tonga, Fiji and its other neighbours on both sides of 180°', () => {
  const map = regionalMap(apia)
  const neighbours = ['American Samoa', 'Fiji', 'Niue', 'Samoa', 'Tokelau', 'Tonga']
  expect(map.inView).toEqual(expect.arrayContaining(neighbours))
  expect(isInside(map.land, project(apia, [178, -17.8]))).toBe(true)
  expect(map.islets).not.toBe('')
})

test('the map of a place on the antimeridian shows islands on both sides of it', () => {
  const map = regionalMap(taveuni)
  expect(isInside(map.land, project(taveuni, [178, -17.8]))).toBe(true)
  expect(isInside(map.land, project(taveuni, [-172.4, -13.6]))).toBe(true)
  const meridians = map.gridLabels.map(({ text }) => text).filter((text) => !text.endsWith('S'))
  expect(meridians).toEqual(['180°', '175° W', '175° E'])
})

test('around the South Pole all is land, up to the ice shelves', () => {
  const map = regionalMap(southPole)
  const around = Array.from({ length: 24 }, (_, index) => project(southPole, [index * 15 - 180, -85.9]))
  expect([centre, ...around].filter((at) => !isInside(map.land, at))).toEqual([])
  expect(labelsOf(map)).toEqual(['Antarctica'])
})

test('far inland, all of the map is land', () => {
  const { land } = regionalMap(kansas)
  const corners: Point[] = [
    [0, 0],
    [frame.width, 0],
    [frame.width, frame.height],
    [0, frame.height],
  ]
  expect([centre, ...corners].filter((at) => !isInside(land, at))).toEqual([])
})

test('in the middle of an ocean there is a map without land', () => {
  const map = regionalMap(pointNemo)
  expect(map).toMatchObject({ land: '', islets: '', borders: '', countryLabels: [], inView: [] })
})

test.each(languages)('in %s no words overlap', (language) => {
  for (const place of [chongjin, longyearbyen, taveuni, vatican]) expectApart(mapIn(place, { language, compass }))
})

test('in Korean and Arabic the countries have the names of CLDR', () => {
  expect(mapIn(chongjin, { language: 'ko', compass }).inView).toEqual(['대한민국', '러시아', '몽골', '북한', '일본', '중국'])
  const arabic = mapIn(chongjin, { language: 'ar', compass })
  expect(labelsOf(arabic)).toContain('كوريا الشمالية')
  expect(arabic.countryLabels.every(({ language }) => language === 'ar')).toBe(true)
})

test('what CLDR does not know is named in English, and said to be', () => {
  const djibouti = { name: 'Djibouti', latitude: 11.5, longitude: 43.1 }
  const label = mapIn(djibouti, { language: 'de', compass }).countryLabels.find(({ lines }) => lines[0] === 'Somaliland')
  expect(label?.language).toBe('en')
})

test.each([
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  'El Pueblo de Nuestra Señora la Reina de los Ángeles del Río de Porciúncula',
  'Krung Thep Maha Nakhon Amon Rattanakosin Mahinthara Ayutthaya Mahadilok Phop Noppharat Ratchathani Burirom Udomratchaniwet',
])('the name of %s stays in the frame, on nothing else', (name) => {
  expectApart(regionalMap({ ...chongjin, name }))
})

function expectApart(map: RegionalMap) {
  const boxes = boxesOf(map)
  expect(boxes.filter((box) => !inFrame(box))).toEqual([])
  boxes.forEach((box, index) => {
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([])
  })
}

function labelsOf({ countryLabels }: RegionalMap): string[] {
  return countryLabels.map(({ lines }) => lines.join(' ')).sort()
}

function boxesOf(map: RegionalMap): Box[] {
  const { x, y, radius } = map.globe
  return [
    { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    grown(markBox, -6),
    nameBox(map.name),
    scaleBox(map.scaleBar),
    ...map.gridLabels.map(gridLabelBox),
    ...map.countryLabels.map(countryLabelBox),
  ]
}

function project(place: { latitude: number; longitude: number }, at: [number, number]): Point {
  return regionalProjection(place)(at) ?? [Number.NaN, Number.NaN]
}

function unproject(place: { latitude: number; longitude: number }, at: Point): Point {
  return regionalProjection(place).invert?.(at) ?? [Number.NaN, Number.NaN]
}
