import type { MapWords } from './words'

export const portuguese: MapWords = {
  title: 'Mapa da região em torno de {place}, {country}',
  titleOfCity: 'Mapa da região em torno de {place}',
  description: '{place} fica em {coordinates}, no centro do mapa. À vista: {countries}.',
  descriptionAtSea: '{place} fica em {coordinates}, no centro do mapa. Não há terra à vista.',
  coordinates: '{latitude}, {longitude}',
  compass: { north: '{degrees}° N', south: '{degrees}° S', east: '{degrees}° E', west: '{degrees}° O' },
  distance: '{kilometres} km',
  data: 'Dados do mapa: {source}, domínio público',
}
