import type { MapWords } from './words'

export const french: MapWords = {
  title: 'Carte de la région autour de {place}, {country}',
  titleOfCity: 'Carte de la région autour de {place}',
  description: '{place} se trouve à {coordinates}, au centre de la carte. Sont visibles : {countries}.',
  descriptionAtSea: '{place} se trouve à {coordinates}, au centre de la carte. Aucune terre n’est visible.',
  coordinates: '{latitude}, {longitude}',
  compass: { north: '{degrees}° N', south: '{degrees}° S', east: '{degrees}° E', west: '{degrees}° O' },
  distance: '{kilometres} km',
  data: 'Données de la carte : {source}, domaine public',
}
