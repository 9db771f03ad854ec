import { expect, test } from 'vitest'
import type { UsualTrip } from '@/lib/climate/usual-trip'
import { usualDaylight } from './usual-daylight'

const trip: UsualTrip = {
  days: 30,
  temperatureMax: null,
  temperatureMin: null,
  temperatureMean: null,
  precipitation: null,
  daylight: { mean: 2, least: 0, greatest: 4.25 },
  daysWithoutSunrise: 3,
  daysWithoutSunset: 0,
}

test('days without sunrise are counted after the hours', () => {
  expect(usualDaylight(trip, 'en')).toEqual(['0\u00a0h to 4\u00a0h 15\u00a0min a day', 'No sunrise on 3 days'])
})

test('Russian and Arabic have the form for their number', () => {
  const counted = (days: number, language: 'ru' | 'ar') => usualDaylight({ ...trip, daysWithoutSunrise: days }, language)[1]
  expect([1, 3, 5, 21].map((days) => counted(days, 'ru'))).toEqual([
    '1 день без восхода солнца',
    '3 дня без восхода солнца',
    '5 дней без восхода солнца',
    '21 день без восхода солнца',
  ])
  expect([1, 2, 3, 11].map((days) => counted(days, 'ar'))).toEqual([
    'يوم واحد بلا شروق',
    'يومان بلا شروق',
    '3 أيام بلا شروق',
    '11 يومًا بلا شروق',
  ])
})

test('where the sun never rises there are no hours', () => {
  expect(usualDaylight({ ...trip, daysWithoutSunrise: 30 }, 'ko')).toEqual(['없음: 이 기간에는 해가 뜨는 날이 없습니다.'])
})
