import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, Geometry, LineString, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { AtlasCountry } from './country-names'

type Vector = [number, number, number]
type Land = Topology<{ land: GeometryCollection }>
type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>

interface Part<Shape> {
  shape: Shape
  centre: Vector
  /** The angle from the centre to the farthest point, in radians. */
  reach: number
}

// Each path is written out: so the build sees what it has to take along.
const countries50m = join(process.cwd(), 'node_modules/world-atlas/countries-50m.json')
const land110m = join(process.cwd(), 'node_modules/world-atlas/land-110m.json')

/**
 * Natural Earth. Every polygon and line carries the cap of the globe that it lies in, so that a map of one region does
 * not have to look at the coasts of all others.
 */
function readWorld() {
  const atlas: Land & Countries = JSON.parse(readFileSync(countries50m, 'utf8'))
  const coarseAtlas: Land = JSON.parse(readFileSync(land110m, 'utf8'))
  return {
    coarseLand: feature(coarseAtlas, coarseAtlas.objects.land),
    land: polygons(feature(atlas, atlas.objects.land)).map(part),
    borders: mesh(atlas, atlas.objects.countries, (one, other) => one !== other).coordinates.map((coordinates) =>
      part({ type: 'LineString', coordinates }),
    ),
    countries: feature(atlas, atlas.objects.countries)
      .features.map((country) => ({
        name: country.properties.name,
        number: country.id === undefined ? null : `${country.id}`,
        parts: polygons(country).map(part),
      }))
      .flatMap(withTokelau),
  }
}

/** Read when the first map is drawn. Next builds page and route as separate bundles; they share it by `globalThis`. */
function getWorld() {
  const shared = globalThis as typeof globalThis & { portolanWorld?: ReturnType<typeof readWorld> }
  return (shared.portolanWorld ??= readWorld())
}

/** Land at 1:110 million, for a globe the size of a stamp. */
export function coarseLand(): FeatureCollection | Feature {
  return getWorld().coarseLand
}

/** Land and borders at 1:50 million that may lie within an angle (degrees) of a place, and the countries. */
export function worldAround(longitude: number, latitude: number, angle: number) {
  const { land, borders, countries } = getWorld()
  const place = vector([longitude, latitude])
  const near = <Shape>(parts: Part<Shape>[]) =>
    parts
      .filter(({ centre, reach }) => angleBetween(centre, place) < reach + radians(angle))
      .map(({ shape }) => shape)
  return {
    land: near(land),
    borders: near(borders),
    countries: countries
      .map(({ parts, ...country }) => ({ ...country, polygons: near(parts) }))
      .filter((country) => country.polygons.length > 0),
  }
}

/** The atlas has Tokelau, which lies 3,000 km north of New Zealand, as a part of it. */
function withTokelau<Country extends AtlasCountry & { parts: Part<Polygon>[] }>(country: Country) {
  if (country.name !== 'New Zealand') return [country]
  const tropics = Math.sin(radians(-12))
  return [
    { ...country, parts: country.parts.filter(({ centre }) => centre[2] < tropics) },
    { ...country, name: 'Tokelau', number: '772', parts: country.parts.filter(({ centre }) => centre[2] >= tropics) },
  ]
}

/** Single polygons, without the ring of a few metres that the atlas has around the South Pole. */
function polygons(shape: Feature | FeatureCollection): Polygon[] {
  if (shape.type === 'FeatureCollection') return shape.features.flatMap(polygons)
  return polygonCoordinates(shape.geometry)
    .map((rings) => rings.filter((ring) => ring.some(([, latitude = 0]) => latitude > -89.9)))
    .filter((rings) => rings.length > 0)
    .map((coordinates) => ({ type: 'Polygon', coordinates }))
}

function polygonCoordinates(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

function part<Shape extends Polygon | LineString>(shape: Shape): Part<Shape> {
  const points = (shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates).map(vector)
  const sum = points.reduce<Vector>(([x, y, z], [a, b, c]) => [x + a, y + b, z + c], [0, 0, 0])
  const length = Math.hypot(...sum) || 1
  const centre: Vector = [sum[0] / length, sum[1] / length, sum[2] / length]
  return { shape, centre, reach: Math.max(...points.map((point) => angleBetween(centre, point))) }
}

function vector([longitude = 0, latitude = 0]: Position): Vector {
  const [east, north] = [radians(longitude), radians(latitude)]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

function angleBetween(one: Vector, other: Vector): number {
  return Math.acos(Math.min(1, Math.max(-1, one[0] * other[0] + one[1] * other[1] + one[2] * other[2])))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
