import { expect, test } from 'vitest'
import { fitText, textWidth, wrapText } from './fit-text'

test.each([
  'Apia',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'San Pedro de Atacama and the Valley of the Moon by the Road to the Salt Lake',
  'Ürümqi',
  '청진시의 아주 긴 이름',
])('"%s" fits', (name) => {
  const { size, lines } = fitText(name, 700, [120, 60, 40])
  expect(lines.join(' ')).toBe(name)
  for (const line of lines) expect(textWidth(line) * size).toBeLessThanOrEqual(700.001)
})

test('a short name is as large as it can be', () => {
  expect(fitText('Apia', 700, [120, 60, 40])).toEqual({ size: 120, lines: ['Apia'] })
})

test('lines are broken between words only', () => {
  expect(wrapText('a portolan is a chart', 6)).toEqual(['a portolan', 'is a chart'])
})
