import * as currencies from 'dinero.js/currencies'

/**
 * The currencies of dinero.js that are none any more, each with the first day without it. For BGN it is the day on which
 * Bulgaria took the euro: Council Regulation (EU) 2025/1408, https://eur-lex.europa.eu/eli/reg/2025/1408/oj
 */
export const withdrawnCurrencies = new Map([['BGN', '2026-01-01']])

const digits = new Map(
  Object.values(currencies)
    .filter(({ code }) => !withdrawnCurrencies.has(code))
    .map(({ code, exponent }) => [code as string, exponent]),
)

/** How many decimals amounts in a currency of ISO 4217 have; null for what is no currency, or is none any more. */
export function currencyDigits(code: string): number | null {
  return digits.get(code) ?? null
}
