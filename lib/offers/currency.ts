import * as currencies from 'dinero.js/currencies'

const digits = new Map(Object.values(currencies).map(({ code, exponent }) => [code as string, exponent]))

/** How many decimals amounts in a currency of ISO 4217 have; null for what is no currency, or is none any more. */
export function currencyDigits(code: string): number | null {
  return digits.get(code) ?? null
}
