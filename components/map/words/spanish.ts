import type { MapWords } from './words'

export const spanish: MapWords = {
  title: 'Mapa de la región en torno a {place}, {country}',
  titleOfCity: 'Mapa de la región en torno a {place}',
  description: '{place} está en {coordinates}, en el centro del mapa. A la vista: {countries}.',
  descriptionAtSea: '{place} está en {coordinates}, en el centro del mapa. No hay tierra a la vista.',
  coordinates: '{latitude}, {longitude}',
  compass: { north: '{degrees}° N', south: '{degrees}° S', east: '{degrees}° E', west: '{degrees}° O' },
  distance: '{kilometres} km',
  data: 'Datos del mapa: {source}, dominio público',
}
