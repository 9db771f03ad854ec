import type { MapWords } from './words'

export const english: MapWords = {
  title: 'Map of the region around {place}, {country}',
  titleOfCity: 'Map of the region around {place}',
  description: '{place} is at {coordinates}, in the middle of the map. In view: {countries}.',
  descriptionAtSea: '{place} is at {coordinates}, in the middle of the map. No land is in view.',
  coordinates: '{latitude}, {longitude}',
  compass: { north: '{degrees}° N', south: '{degrees}° S', east: '{degrees}° E', west: '{degrees}° W' },
  distance: '{kilometres} km',
  data: 'Map data: {source}, public domain',
}
