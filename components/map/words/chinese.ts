import type { MapWords } from './words'

export const chinese: MapWords = {
  title: '{place}（{country}）周边地图',
  titleOfCity: '{place}周边地图',
  description: '地图中央是{place}：{coordinates}。图中可见：{countries}。',
  descriptionAtSea: '地图中央是{place}：{coordinates}。图中没有陆地。',
  coordinates: '{latitude}，{longitude}',
  compass: { north: '北纬{degrees}°', south: '南纬{degrees}°', east: '东经{degrees}°', west: '西经{degrees}°' },
  distance: '{kilometres} 公里',
  data: '地图数据：{source}，公有领域',
}
