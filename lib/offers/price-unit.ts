import type { JsonLdNode, JsonLdValue } from './json-ld-node'
import { readCertainNumeral } from './numeral'
import type { PriceUnit } from './offer'

/** "none" where nothing is said, or one piece; "other" for what cannot be said beside a price, such as seven days. */
export type StatedUnit = PriceUnit | 'none' | 'other'

/** The English words of `unitText`. */
const texts = new Map<string, PriceUnit>(Object.entries({
  hour: 'hour',
  hourly: 'hour',
  night: 'night',
  nightly: 'night',
  'room per night': 'night',
  'room night': 'night',
  'room/night': 'night',
  'night per room': 'night',
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
} as const))

/** UN/CEFACT Recommendation 20: units of time, and "one", "each" and "piece". */
const codes = new Map<string, PriceUnit | 'none'>(Object.entries({
  HUR: 'hour',
  DAY: 'day',
  WEE: 'week',
  MON: 'month',
  C62: 'none',
  EA: 'none',
  H87: 'none',
} as const))

/** ISO 8601 durations of one unit. */
const durations = new Map<string, PriceUnit>([['PT1H', 'hour'], ['P1D', 'day'], ['P1W', 'week'], ['P1M', 'month']])

/** How long a price is for, by everything that its nodes say of it. */
export function readUnit(nodes: JsonLdNode[]): StatedUnit {
  return nodes.map(unitOf).reduce<StatedUnit>(combineUnits, 'none')
}

/** The unit that two statements leave. UN/CEFACT has no night: a night and a day are the same. */
export function combineUnits(one: StatedUnit, other: StatedUnit): StatedUnit {
  if (one === other || other === 'none') return one
  if (one === 'none') return other
  const isNight = [one, other].every((unit) => unit === 'night' || unit === 'day')
  return isNight ? 'night' : 'other'
}

function unitOf(node: JsonLdNode): StatedUnit {
  // A price that begins later, or is counted in steps, is not that of one unit.
  const isAtOnce = node.values('billingStart').every((value) => Number(value) === 0)
  const isOfOne = isAtOnce && node.values('billingIncrement').every(isOne)
  const quantities = ['referenceQuantity', 'billingDuration'].flatMap((property) => node.values(property))
  const stated: StatedUnit[] = [isOfOne ? 'none' : 'other', namedUnit(node), ...quantities.map(unitOfQuantity)]
  return stated.reduce<StatedUnit>(combineUnits, 'none')
}

/** The unit that `unitText` and `unitCode` of a price or a quantity name. */
function namedUnit(node: JsonLdNode): StatedUnit {
  const units = [...node.terms('unitText'), ...node.terms('unitCode')].map((name): StatedUnit => {
    // A code may have a prefix, or be the end of an address.
    const code = name.replace(/^.*[:/#](?=\w+$)/, '')
    const text = name.toLowerCase().replace(/^((per|a|an|each|1)\s+|\/\s*)/, '')
    return codes.get(code) ?? texts.get(text) ?? 'other'
  })
  return units.reduce<StatedUnit>(combineUnits, 'none')
}

/** The unit of a https://schema.org/QuantitativeValue of one, or of a duration. */
function unitOfQuantity(value: JsonLdValue): StatedUnit {
  if (typeof value === 'string') return durations.get(value.trim()) ?? (isOne(value) ? 'none' : 'other')
  if (typeof value !== 'object') return isOne(value) ? 'none' : 'other'
  const amounts = ['value', 'minValue', 'maxValue'].flatMap((property) => value.values(property))
  return value.has('value') && amounts.every(isOne) ? namedUnit(value) : 'other'
}

/** Whether a value is the number one. */
function isOne(value: JsonLdValue): boolean {
  return readCertainNumeral(value) === 1
}
