import type { MapWords } from './words'

export const arabic: MapWords = {
  title: 'خريطة المنطقة حول {place}، {country}',
  titleOfCity: 'خريطة المنطقة حول {place}',
  description: 'تقع {place} عند {coordinates}، في وسط الخريطة. يظهر عليها: {countries}.',
  descriptionAtSea: 'تقع {place} عند {coordinates}، في وسط الخريطة. لا تظهر عليها يابسة.',
  coordinates: '{latitude}، {longitude}',
  compass: {
    north: '{degrees}° شمالًا',
    south: '{degrees}° جنوبًا',
    east: '{degrees}° شرقًا',
    west: '{degrees}° غربًا',
  },
  distance: '{kilometres} كم',
  data: 'بيانات الخريطة: {source}، ملكية عامة',
}
