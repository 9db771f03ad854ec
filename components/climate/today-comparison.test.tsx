import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TodayComparison } from './today-comparison'

function wordsFor(forecast: number, usual: number, date = '2026-11-24', figure: 'maximum' | 'mean' = 'maximum'): string {
  const today = { date, figure, forecast, usual }
  return renderToStaticMarkup(<TodayComparison today={today} recorded={false} />).replace(/<[^>]*>/g, '')
}

test('the difference is that of the degrees that are shown', () => {
  expect(wordsFor(9.6, 7.4)).toBe(
    '3° warmer than a usual late November. A high of 10 °C (49 °F) is forecast for 24 November 2026; 7 °C (45 °F) is usual.',
  )
  expect(wordsFor(-0.5, 1.4)).toContain('2° colder than a usual late November. A high of −1 °C')
})

test('what is the same to the degree is called that', () => {
  expect(wordsFor(6.6, 7.4)).toContain('As warm as a usual late November.')
})

test.each([
  ['2026-03-10', 'early March'],
  ['2026-03-11', 'mid-March'],
  ['2026-03-20', 'mid-March'],
  ['2026-03-21', 'late March'],
])('%s is in %s', (date, words) => {
  expect(wordsFor(9, 7, date)).toContain(`a usual ${words}.`)
})

test('a mean is called one', () => {
  expect(wordsFor(-12, -14.5, undefined, 'mean')).toContain('A mean of −12 °C (10 °F) is forecast')
})
