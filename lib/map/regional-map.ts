import { LRUCache } from 'lru-cache'
import type { MapLettering } from './coordinates'
import { countryLabels } from './country-labels'
import type { CountryLabel } from './country-labels'
import { fullName, shortName } from './country-names'
import { regionalProjection } from './frame'
import type { Place } from './frame'
import type { Globe } from './globe'
import { gridLabels, gridLines } from './graticule'
import type { GridLabel } from './graticule'
import { gridLabelBox, markBox } from './lettering'
import { nameBox } from './name-lettering'
import { linePath } from './path'
import { placeName } from './place-name'
import type { Name } from './place-name'
import type { ScaleBar } from './scale-bar'
import { surroundingsOf } from './surroundings'

/** A place and what it is called in the language of the map. */
type NamedPlace = Place & { name: string }

/** A map in its own px, of which it is `frame` wide and high. Every path is the `d` of an SVG path. */
export interface RegionalMap {
  land: string
  /** Islands that are too small for an outline, as dots. */
  islets: string
  borders: string
  graticule: string
  gridLabels: GridLabel[]
  countryLabels: CountryLabel[]
  name: Name
  scaleBar: ScaleBar
  globe: Globe
  /** The countries and territories of which there is land on the map, from A to Z. */
  inView: string[]
}

/**
 * A map takes some 50 ms, and does not change. Next builds page and route as separate bundles; what they share in memory
 * hangs on `globalThis`.
 */
const shared = globalThis as typeof globalThis & { portolanMaps?: LRUCache<string, RegionalMap> }
const drawn = (shared.portolanMaps ??= new LRUCache({ max: 200 }))

/**
 * The surroundings of a place on Earth, 1,250 km to the left and to the right. The place is in the middle,
 * and north of it is up. Land and borders are those of Natural Earth, 1:50 million.
 */
export function regionalMap(place: NamedPlace, lettering: MapLettering): RegionalMap {
  const key = `${lettering.language} ${place.name} ${place.latitude} ${place.longitude}`
  const map = drawn.get(key) ?? draw(place, lettering)
  drawn.set(key, map)
  return map
}

function draw({ name, latitude, longitude }: NamedPlace, lettering: MapLettering): RegionalMap {
  const { language } = lettering
  const { land, countries, lines, globe, scaleBar, furniture } = surroundingsOf({ latitude, longitude })
  const written = placeName(name, land, furniture)
  const named = [...furniture, nameBox(written)]
  const grid = gridLines({ latitude, longitude }, regionalProjection({ latitude, longitude }), lettering)
  const writtenOnGrid = gridLabels(grid, latitude, land, named)
  const taken = [...named, markBox, ...writtenOnGrid.map(gridLabelBox)]
  return {
    ...lines,
    graticule: linePath(grid.flatMap(({ pieces }) => pieces)),
    gridLabels: writtenOnGrid,
    countryLabels: countryLabels(
      countries.map(({ country, ground }) => ({ name: shortName(country, language), ground })),
      land,
      taken,
    ),
    name: written,
    scaleBar,
    globe,
    inView: countries.map(({ country }) => fullName(country, language)).sort(new Intl.Collator(language).compare),
  }
}
