import type { MapWords } from './words'

export const russian: MapWords = {
  title: 'Карта окрестностей: {place}, {country}',
  titleOfCity: 'Карта окрестностей: {place}',
  description: 'В центре карты {place}: {coordinates}. На карте видны {countries}.',
  descriptionAtSea: 'В центре карты {place}: {coordinates}. Суши на карте нет.',
  coordinates: '{latitude}, {longitude}',
  compass: {
    north: '{degrees}° с. ш.',
    south: '{degrees}° ю. ш.',
    east: '{degrees}° в. д.',
    west: '{degrees}° з. д.',
  },
  distance: '{kilometres} км',
  data: 'Данные карты: {source}, общественное достояние',
}
