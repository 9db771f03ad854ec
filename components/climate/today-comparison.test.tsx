import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Language } from '@/lib/languages'
import { TodayComparison } from './today-comparison'

const cold = { date: '2026-11-24', figure: 'maximum', forecast: 4, usual: 7 } as const

function wordsFor(today: Partial<Parameters<typeof TodayComparison>[0]['today']>, language: Language = 'en'): string {
  const comparison = <TodayComparison today={{ ...cold, ...today }} recorded={false} language={language} />
  return renderToStaticMarkup(comparison).replace(/<[^>]*>/g, '')
}

test('the difference is that of the degrees that are shown', () => {
  expect(wordsFor({ forecast: 9.6, usual: 7.4 })).toBe(
    '3° warmer than a usual late November. A high of 10\u00a0°C (49\u00a0°F) is forecast for 24 November 2026; 7\u00a0°C (45\u00a0°F) is usual.',
  )
  expect(wordsFor({ forecast: -0.5, usual: 1.4 })).toContain('2° colder than a usual late November. A high of −1\u00a0°C')
})

test('what is the same to the degree is called that', () => {
  expect(wordsFor({ forecast: 6.6, usual: 7.4 })).toContain('As warm as a usual late November.')
})

test.each([
  ['2026-03-10', 'early March'],
  ['2026-03-11', 'mid-March'],
  ['2026-03-20', 'mid-March'],
  ['2026-03-21', 'late March'],
])('%s is in %s', (date, words) => {
  expect(wordsFor({ date })).toContain(`a usual ${words}.`)
})

test('a mean is called one', () => {
  expect(wordsFor({ figure: 'mean', forecast: -12 })).toContain('A mean of −12\u00a0°C (10\u00a0°F) is forecast')
})

test.each([
  ['ru', 'На 3° холоднее, чем обычно в конце ноября.'],
  ['ja', '11月下旬の平年より3°低くなります。'],
  ['ko', '11월 하순 예년보다 3° 낮습니다.'],
  ['fr', '3° de moins que d’habitude fin novembre.'],
  ['ar', 'أبرد بمقدار \u200e3° من المعتاد في أواخر نوفمبر.'],
] as const)('in %s the month has the form that its sentence asks for', (language, verdict) => {
  expect(wordsFor({}, language)).toContain(verdict)
})
