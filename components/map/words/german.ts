import type { MapWords } from './words'

export const german: MapWords = {
  title: 'Karte der Gegend um {place}, {country}',
  titleOfCity: 'Karte der Gegend um {place}',
  description: '{place} liegt bei {coordinates}, in der Mitte der Karte. Zu sehen sind: {countries}.',
  descriptionAtSea: '{place} liegt bei {coordinates}, in der Mitte der Karte. Land ist nicht zu sehen.',
  coordinates: '{latitude}, {longitude}',
  compass: { north: '{degrees}° N', south: '{degrees}° S', east: '{degrees}° O', west: '{degrees}° W' },
  distance: '{kilometres} km',
  data: 'Kartendaten: {source}, gemeinfrei',
}
