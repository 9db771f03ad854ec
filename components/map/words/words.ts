import type { CompassTemplates } from '@/lib/map/coordinates'

/** Everything that is said on and of a map, in one language; "{place}" and the like are put in by `fill`. */
export interface MapWords {
  /** {place}, {country} */
  title: string
  /** {place}: a city that is its own country */
  titleOfCity: string
  /** {place}, {coordinates}, {countries} */
  description: string
  /** {place}, {coordinates} */
  descriptionAtSea: string
  /** {latitude}, {longitude} */
  coordinates: string
  /** {degrees}, in the direction of each. */
  compass: CompassTemplates
  /** {kilometres} */
  distance: string
  /** {source} */
  data: string
}
