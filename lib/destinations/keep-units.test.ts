import { expect, test } from 'vitest'
import { keepUnits } from './keep-units'

test('a unit stays with its number', () => {
  expect(keepUnits('788 km by land, 1,855 km², 7.6 °C, 12 cm, 27 hours')).toBe(
    '788\u00a0km by land, 1,855\u00a0km², 7.6\u00a0°C, 12\u00a0cm, 27\u00a0hours',
  )
})

test('what only begins like one is a word', () => {
  expect(keepUnits('In 2005 many, 19 metres, and room 12')).toBe('In 2005 many, 19 metres, and room 12')
})

test('a unit stays with its number where a line of the file ends', () => {
  expect(keepUnits('788\nkm by\nland')).toBe('788\u00a0km by\nland')
})
