import type { Polygon } from 'geojson'
import { LRUCache } from 'lru-cache'
import type { AtlasCountry } from './country-names'
import { project, regionalProjection, sight } from './frame'
import type { Box, Place } from './frame'
import { globe, globeBox } from './globe'
import type { Globe } from './globe'
import { type Ground, groundOf } from './ground'
import { landAndIslets } from './islands'
import { linePath } from './path'
import { scaleBar, scaleBox } from './scale-bar'
import type { ScaleBar } from './scale-bar'
import { worldAround } from './world'

/** What a map shows whatever its language is. Every path is the `d` of an SVG path. */
interface Surroundings {
  land: Ground
  /** The countries and territories of which there is land on the map. */
  countries: { country: AtlasCountry; ground: Ground }[]
  lines: { land: string; islets: string; borders: string }
  globe: Globe
  scaleBar: ScaleBar
  /** Where the globe and the scale bar are. */
  furniture: Box[]
}

/**
 * Of the places that maps were made of last, since the next is often the same in another language, or the file of its
 * lines. Next builds page and route as separate bundles; what they share in memory hangs on `globalThis`.
 */
const shared = globalThis as typeof globalThis & { portolanSurroundings?: LRUCache<string, Surroundings> }
const known = (shared.portolanSurroundings ??= new LRUCache({ max: 20 }))

/** The surroundings of a place on Earth, as they lie on its map. */
export function surroundingsOf(place: Place): Surroundings {
  const key = `${place.latitude} ${place.longitude}`
  const surroundings = known.get(key) ?? survey(place)
  known.set(key, surroundings)
  return surroundings
}

function survey({ latitude, longitude }: Place): Surroundings {
  const projection = regionalProjection({ latitude, longitude })
  const around = worldAround(longitude, latitude, sight)
  const ringsOf = (polygons: Polygon[]) => polygons.flatMap((polygon) => project(polygon, projection))
  const rings = ringsOf(around.land)
  const land = groundOf(rings)
  const corner = globeBox(land)
  const bar = scaleBar(corner, land)
  return {
    land,
    countries: around.countries
      .map(({ polygons, ...country }) => ({ country, ground: groundOf(ringsOf(polygons)) }))
      .filter(({ ground }) => ground.area > 0),
    lines: {
      ...landAndIslets(rings),
      borders: linePath(around.borders.flatMap((border) => project(border, projection))),
    },
    globe: globe({ latitude, longitude }, corner, projection),
    scaleBar: bar,
    furniture: [corner, scaleBox(bar)],
  }
}
