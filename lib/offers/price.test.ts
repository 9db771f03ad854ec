import { expect, test } from 'vitest'
import { readGraph } from './json-ld'
import { termsReader } from './offer-terms'
import { priceAt, readPrices } from './price'

const now = Date.parse('2026-11-27T12:00:00Z')

/** The terms around an offer that is in no other one. */
const alone = termsReader()([])

/** The price that a guest pays for an offer, as "99 EUR", "99 EUR a night" or "from 99 EUR"; null for none. */
function priceOf(offer: Record<string, unknown>): string | null {
  const [node] = readGraph({ '@type': 'Offer', priceCurrency: 'EUR', ...offer }, 'https://stays.example/')
  const price = priceAt(readPrices(node!, alone), now)?.price
  if (!price) return null
  const { amount, currency, unit, isLowest } = price
  return `${isLowest ? 'from ' : ''}${amount} ${currency}${unit ? ` a ${unit}` : ''}`
}

const unitPrice = (price: unknown, more: object = {}) => ({ '@type': 'UnitPriceSpecification', price, ...more })
const ofType = (price: number, priceType: string) => unitPrice(price, { priceType: `https://schema.org/${priceType}` })
const members = { '@type': 'MemberProgramTier', name: 'Gold' }
const over = { validThrough: '2026-11-01' }
const quantity = (value: number, unitCode: string) => ({ '@type': 'QuantitativeValue', value, unitCode })

test.each<[string, unknown, string | null]>([
  // By type
  ['a struck price, then that of the sale', [ofType(120, 'StrikethroughPrice'), unitPrice(99)], '99 EUR'],
  ['a list price, then another', [ofType(120, 'ListPrice'), unitPrice(99)], '99 EUR'],
  ['a suggested price, then another', [ofType(150, 'MSRP'), ofType(140, 'SRP'), unitPrice(99)], '99 EUR'],
  ['the least that may be advertised, then another', [ofType(90, 'MinimumAdvertisedPrice'), unitPrice(99)], '99 EUR'],
  ['what the seller pays, then another', [ofType(70, 'InvoicePrice'), unitPrice(99)], '99 EUR'],
  ['a sale below the regular price', [ofType(120, 'RegularPrice'), ofType(99, 'SalePrice')], '99 EUR'],
  ['a regular price alone', ofType(120, 'RegularPrice'), '120 EUR'],
  ['a list price alone', ofType(120, 'ListPrice'), null],
  ['a struck price alone', ofType(120, 'StrikethroughPrice'), null],
  ['a type that nobody knows', unitPrice(99, { priceType: 'weekend rate' }), null],
  ['a charge for delivery, then a price', [{ '@type': 'DeliveryChargeSpecification', price: 5 }, unitPrice(99)], '99 EUR'],
  ['a charge for payment, then a price', [{ '@type': ['PriceSpecification', 'PaymentChargeSpecification'], price: 2 }, unitPrice(99)], '99 EUR'],
  ['a charge alone', { '@type': 'PaymentChargeSpecification', price: 2 }, null],
  ['another kind of thing', { '@type': 'Thing', price: 99 }, null],
  ['a price without a type', { price: 99 }, '99 EUR'],
  // By component
  ['a fee, then a price', [unitPrice(30, { priceComponentType: 'https://schema.org/CleaningFee' }), unitPrice(99)], '99 EUR'],
  ['a down payment, then a price', [unitPrice(20, { priceComponentType: 'Downpayment' }), unitPrice(99)], '99 EUR'],
  ['an instalment alone', unitPrice(20, { priceComponentType: 'Installment' }), null],
  ['a total with its components', { '@type': 'CompoundPriceSpecification', price: 129, priceComponent: [unitPrice(99), unitPrice(30)] }, '129 EUR'],
  ['components without their total', { '@type': 'CompoundPriceSpecification', priceComponent: [unitPrice(99), unitPrice(30)] }, null],
  ['a single component', { '@type': 'CompoundPriceSpecification', priceComponent: unitPrice(99, { unitText: 'night' }) }, '99 EUR a night'],
  ['a single component of a list price', { '@type': 'CompoundPriceSpecification', priceType: 'ListPrice', priceComponent: unitPrice(99) }, null],
  // By tier and customer
  ['a price for members, then for all', [unitPrice(80, { validForMemberTier: members }), unitPrice(99)], '99 EUR'],
  ['a price for members alone', unitPrice(80, { validForMemberTier: { '@id': '#gold' } }), null],
  ['a price above a volume', [unitPrice(80, { eligibleTransactionVolume: { price: 500 } }), unitPrice(99)], '99 EUR'],
  // By quantity
  ['a price from seven nights, then from one', [unitPrice(80, { eligibleQuantity: { minValue: 7 } }), unitPrice(99, { eligibleQuantity: { minValue: 1, maxValue: 6, unitCode: 'DAY' } })], '99 EUR'],
  ['a price for a quantity of ten', unitPrice(80, { eligibleQuantity: { value: 10 } }), null],
  ['a price for one, or for a thousand', unitPrice(80, { eligibleQuantity: '1.000' }), null],
  ['a price for one, or for a thousand, or more', unitPrice(80, { eligibleQuantity: { minValue: '1.000' } }), null],
  ['a price for weeks', unitPrice(80, { eligibleQuantity: { minValue: 1, unitCode: 'WEE' } }), null],
  ['a price for a quantity that is not told', unitPrice(80, { eligibleQuantity: { '@id': '#gone' } }), null],
  // By tax
  ['a price without tax, then with it', [unitPrice(83, { valueAddedTaxIncluded: false }), unitPrice(99, { valueAddedTaxIncluded: true })], '99 EUR'],
  ['a price without tax alone', unitPrice(83, { valueAddedTaxIncluded: 'https://schema.org/False' }), null],
  ['a price with tax, as text', unitPrice(99, { valueAddedTaxIncluded: 'True' }), '99 EUR'],
  // By time
  ['a price that is over, then another', [unitPrice(80, over), unitPrice(99)], '99 EUR'],
  ['a price that begins later, then another', [unitPrice(80, { validFrom: '2026-12-24' }), unitPrice(99)], '99 EUR'],
  ['a price that is over, alone', unitPrice(80, over), null],
  ['a sale that is over, and the regular price', [ofType(80, 'SalePrice'), ofType(99, 'RegularPrice')].map((price, index) => (index === 0 ? { ...price, ...over } : price)), '99 EUR'],
  ['a price whose end cannot be understood', [unitPrice(80, { validThrough: 'soon' }), unitPrice(99)], null],
  // By unit
  ['a price for a night', unitPrice(99, { unitText: 'Per Night' }), '99 EUR a night'],
  ['a price for a room and a night', unitPrice(99, { unitText: 'per room per night' }), '99 EUR a night'],
  ['a price for a day, as a code', unitPrice(99, { unitCode: 'DAY' }), '99 EUR a day'],
  ['a price for a day, as an address', unitPrice(99, { unitCode: { '@id': 'https://units.example/DAY' } }), '99 EUR a day'],
  ['a night, which UN/CEFACT counts as a day', unitPrice(99, { unitText: 'night', unitCode: 'DAY' }), '99 EUR a night'],
  ['a price for one piece', unitPrice(99, { unitCode: 'C62' }), '99 EUR'],
  ['a price for a day and for a week', unitPrice(99, { unitText: 'day', unitCode: 'WEE' }), null],
  ['a price for a person', unitPrice(99, { unitText: 'per person' }), null],
  ['a price for a year', unitPrice(9000, { unitCode: 'ANN' }), null],
  ['a unit named like a method', unitPrice(99, { unitCode: 'constructor' }), null],
  ['a price for seven days', unitPrice(700, { referenceQuantity: quantity(7, 'DAY') }), null],
  ['a price for seven days that says day beside it', unitPrice(700, { unitText: 'day', referenceQuantity: { value: '7' } }), null],
  ['a price for one day', unitPrice(99, { referenceQuantity: quantity(1, 'DAY') }), '99 EUR a day'],
  ['a price for one week', unitPrice(700, { referenceQuantity: quantity(1, 'WEE') }), '700 EUR a week'],
  ['a price of one day, or of a thousand', unitPrice(99, { referenceQuantity: { value: '1.000', unitCode: 'DAY' } }), null],
  ['a price for a quantity without a number', unitPrice(99, { referenceQuantity: { unitCode: 'DAY' } }), null],
  ['a price that is billed for a year', unitPrice(400, { unitCode: 'MON', billingDuration: 12 }), null],
  ['a price that is billed for seven days', unitPrice(700, { billingDuration: 'P7D' }), null],
  ['a price that is billed for a day', unitPrice(99, { billingDuration: 'P1D' }), '99 EUR a day'],
  ['a price that is billed in sevens', unitPrice(99, { unitCode: 'DAY', billingIncrement: 7 }), null],
  ['a price after the first month', unitPrice(99, { unitCode: 'MON', billingStart: 1 }), null],
  // By range
  ['a range', { minPrice: 80, maxPrice: 120 }, 'from 80 EUR'],
  ['a range of what may be thousands', { minPrice: '80.000', maxPrice: '120.000' }, null],
  ['a range of one price', { minPrice: 80, maxPrice: 80 }, '80 EUR'],
  ['the upper end of a range alone', { maxPrice: 120 }, null],
  ['a range upside down', { minPrice: 120, maxPrice: 80 }, null],
  ['a price inside of a range', { price: 100, minPrice: 80, maxPrice: 120 }, null],
  // By contradiction
  ['two prices', [unitPrice(99), unitPrice(120)], null],
  ['one price twice', [unitPrice(99), unitPrice('99.00', { unitText: 'night' })], '99 EUR a night'],
  ['two units', [unitPrice(99, { unitText: 'night' }), unitPrice(99, { unitText: 'week' })], null],
  ['two currencies', [unitPrice(99), unitPrice(99, { priceCurrency: 'USD' })], null],
  ['a price that cannot be read, and another', [unitPrice('99,00'), unitPrice(99)], null],
])('%s', (_, priceSpecification, price) => {
  expect(priceOf({ priceSpecification })).toBe(price)
})

test.each<[string, Record<string, unknown>, string | null]>([
  ['the same price with its unit', { price: 99, priceSpecification: unitPrice(99, { unitText: 'night' }) }, '99 EUR a night'],
  ['another price', { price: 99, priceSpecification: unitPrice(120) }, null],
  ['a struck price', { price: 99, priceSpecification: ofType(120, 'StrikethroughPrice') }, '99 EUR'],
  ['itself struck, and a sale', { price: 120, priceSpecification: [ofType(120, 'StrikethroughPrice'), ofType(99, 'SalePrice')] }, '99 EUR'],
  ['itself as the regular price, and a sale', { price: 120, priceSpecification: [ofType(120, 'RegularPrice'), ofType(99, 'SalePrice')] }, '99 EUR'],
  ['itself for members', { price: 80, priceSpecification: unitPrice(80, { validForMemberTier: members }) }, null],
  ['itself without tax', { price: 83, priceSpecification: unitPrice(83, { valueAddedTaxIncluded: false }) }, null],
  ['itself, which is over', { price: 80, priceSpecification: unitPrice(80, over) }, null],
  ['a unit', { price: 99, priceSpecification: { unitText: 'night' } }, '99 EUR a night'],
  ['seven days', { price: 700, priceSpecification: { referenceQuantity: quantity(7, 'DAY') } }, null],
  ['that tax is not in it', { price: 83, priceSpecification: { valueAddedTaxIncluded: false } }, null],
  ['points for members', { price: 99, priceSpecification: { validForMemberTier: members, membershipPointsEarned: 5 } }, '99 EUR'],
  ['components', { price: 129, priceSpecification: { '@type': 'CompoundPriceSpecification', priceComponent: [unitPrice(99), unitPrice(30)] } }, '129 EUR'],
  ['its currency alone', { priceCurrency: undefined, price: 99, priceSpecification: unitPrice(99, { priceCurrency: 'EUR' }) }, '99 EUR'],
])('a price beside a specification of %s', (_, offer, price) => {
  expect(priceOf(offer)).toBe(price)
})

test.each<[Record<string, unknown>]>([
  [{ validForMemberTier: members }],
  [{ eligibleCustomerType: 'http://purl.org/goodrelations/v1#Business' }],
  [{ eligibleTransactionVolume: { price: 500, priceCurrency: 'EUR' } }],
  [{ eligibleQuantity: { minValue: 2 } }],
  [{ priceSpecification: { eligibleRegion: 'KR' } }],
  [{ eligibleDuration: { minValue: 1, unitCode: 'MON' } }],
  [{ priceType: 'ListPrice' }],
])('an offer with %j has no price for every guest', (limit) => {
  expect(priceOf({ price: 99, ...limit })).toBeNull()
})

test('an offer for consumers and companies has a price for every guest', () => {
  expect(priceOf({ price: 99, eligibleCustomerType: ['http://purl.org/goodrelations/v1#Enduser', 'Business'] })).toBe('99 EUR')
})

test.each<[Record<string, unknown>, string | null]>([
  [{ lowPrice: '80', highPrice: '120' }, 'from 80 EUR'],
  [{ lowPrice: 80 }, 'from 80 EUR'],
  [{ lowPrice: 80, highPrice: 80 }, '80 EUR'],
  [{ highPrice: 120 }, null],
  [{ lowPrice: '1.250', highPrice: '2.500' }, null],
  [{ lowPrice: '1.250', highPrice: '2500' }, null],
])('the price of an aggregate offer with %j is %s', (offer, price) => {
  expect(priceOf({ '@type': 'AggregateOffer', ...offer })).toBe(price)
})

test.each<[unknown, string | undefined, string | null]>([
  ['85.00', 'EUR', '85 EUR'],
  [' 85.5 ', 'EUR', '85.5 EUR'],
  [0.1 + 0.2, 'EUR', '0.3 EUR'],
  [{ '@value': '85' }, 'EUR', '85 EUR'],
  [[85, '85.00'], 'EUR', '85 EUR'],
  [[85, 90], 'EUR', null],
  ['85,00', 'EUR', null],
  ['1,200', 'EUR', null],
  ['1.200.000', 'EUR', null],
  ['1 200', 'EUR', null],
  ['٨٥', 'EUR', null],
  ['from 20', 'EUR', null],
  ['EUR 85', 'EUR', null],
  ['1e3', 'EUR', null],
  ['0x10', 'EUR', null],
  ['Infinity', 'EUR', null],
  [-5, 'EUR', null],
  ['-5', 'EUR', null],
  [0, 'EUR', null],
  ['0.00', 'EUR', null],
  [0.004, 'EUR', null],
  [85.555, 'EUR', null],
  [1e10, 'EUR', null],
  [true, 'EUR', null],
  [null, 'EUR', null],
  ['', 'EUR', null],
  [{ '@type': 'MonetaryAmount', value: 85, currency: 'EUR' }, 'EUR', null],
  [12500, 'JPY', '12500 JPY'],
  ['12500.00', 'JPY', '12500 JPY'],
  // A point before three digits may stand between thousands.
  ['850.000', 'VND', null],
  ['850.000', 'IDR', null],
  ['150.000', 'KRW', null],
  ['95.000', 'CLP', null],
  ['12.500', 'JPY', null],
  ['1.250', 'EUR', null],
  [' 1.250 ', 'EUR', null],
  [{ '@value': '1.250' }, 'EUR', null],
  [[1.25, '1.250'], 'EUR', null],
  [1.25, 'EUR', '1.25 EUR'],
  [850000, 'VND', '850000 VND'],
  ['85.0000', 'EUR', '85 EUR'],
  ...['KWD', 'BHD', 'OMR', 'TND', 'JOD', 'IQD', 'LYD'].map((code): [unknown, string, string] => ['45.500', code, `45.5 ${code}`]),
  [12500.5, 'JPY', null],
  [1.234, 'KWD', '1.234 KWD'],
  [900.5, 'KPW', '900.5 KPW'],
  [85, undefined, null],
  [85, '€', null],
  [85, 'Euro', null],
  [85, 'XXZ', null],
  // Once a currency, no currency, gold, and the code for tests
  [85, 'DEM', null],
  [85, 'BGN', null],
  [85, 'XXX', null],
  [85, 'XAU', null],
  [85, 'XTS', null],
])('a price of %j in %s is %s', (price, priceCurrency, shown) => {
  expect(priceOf({ price, priceCurrency })).toBe(shown)
})

test('a price in one of two currencies is none', () => {
  expect(priceOf({ price: 99, priceCurrency: ['EUR', 'USD'] })).toBeNull()
})

test('a price changes on its day, without the feed being read again', () => {
  const sale = unitPrice(80, { priceType: 'SalePrice', validFrom: '2026-12-01T00:00:00Z', validThrough: '2026-12-02T00:00:00Z' })
  const [offer] = readGraph({ priceCurrency: 'EUR', priceSpecification: [sale, ofType(99, 'RegularPrice')] }, 'https://stays.example/')
  const prices = readPrices(offer!, alone)
  const amounts = ['2026-11-30', '2026-12-01', '2026-12-03'].map((day) => priceAt(prices, Date.parse(day))?.price.amount)
  expect(amounts).toEqual([99, 80, 99])
})

test('a component that is its own compound ends', () => {
  const compound = { '@id': '#a', '@type': 'CompoundPriceSpecification', priceComponent: { '@id': '#a' } }
  expect(priceOf({ priceSpecification: compound })).toBeNull()
})
