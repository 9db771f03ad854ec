import type { MapWords } from './words'

export const korean: MapWords = {
  title: '{place}({country}) 주변 지도',
  titleOfCity: '{place} 주변 지도',
  description: '지도 한가운데가 {place}: {coordinates}. 보이는 나라: {countries}.',
  descriptionAtSea: '지도 한가운데가 {place}: {coordinates}. 보이는 육지가 없습니다.',
  coordinates: '{latitude}, {longitude}',
  compass: { north: '북위 {degrees}°', south: '남위 {degrees}°', east: '동경 {degrees}°', west: '서경 {degrees}°' },
  distance: '{kilometres} km',
  data: '지도 자료: {source}, 퍼블릭 도메인',
}
