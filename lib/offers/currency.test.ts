import * as currencies from 'dinero.js/currencies'
import { expect, test } from 'vitest'
import { currencyDigits, withdrawnCurrencies } from './currency'

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['XCG', 2],
])('amounts in %s have %i decimals', (code, digits) => {
  expect(currencyDigits(code)).toBe(digits)
})

test.each(['BGN', 'HRK', 'ANG', 'CUC', 'SLL', 'ZWL', 'DEM', 'eur', ''])('%j is no currency, or none any more', (code) => {
  expect(currencyDigits(code)).toBeNull()
})

test('the list of withdrawn currencies has only those that the library still has, since days that are over', () => {
  const codes = Object.values(currencies).map(({ code }) => code as string)
  for (const [code, day] of withdrawnCurrencies) {
    expect(codes).toContain(code)
    expect(Date.parse(day)).toBeLessThan(Date.now())
  }
})
