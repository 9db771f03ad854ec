import type { MapWords } from './words'

export const japanese: MapWords = {
  title: '{place}（{country}）周辺の地図',
  titleOfCity: '{place}周辺の地図',
  description: '地図の中央が{place}：{coordinates}。見える国や地域：{countries}。',
  descriptionAtSea: '地図の中央が{place}：{coordinates}。陸地は見えません。',
  coordinates: '{latitude}、{longitude}',
  compass: { north: '北緯{degrees}°', south: '南緯{degrees}°', east: '東経{degrees}°', west: '西経{degrees}°' },
  distance: '{kilometres} km',
  data: '地図データ：{source}、パブリックドメイン',
}
