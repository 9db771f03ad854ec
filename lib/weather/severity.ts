import { type Condition, type Intensity, intensities } from './condition'

export interface Sky {
  condition: Condition
  intensity: Intensity | null
  /** WMO 4677. */
  weatherCode: number | null
}

/** From the mildest: the intensity counts first, then the kind. */
const graded = (...kinds: Condition[]): [Condition, Intensity | null][] =>
  intensities.flatMap((intensity) => kinds.map((kind): [Condition, Intensity] => [kind, intensity]))

const ungraded = (...kinds: Condition[]): [Condition, Intensity | null][] => kinds.map((kind) => [kind, null])

/**
 * From the mildest to the most severe: thunder above all, then what freezes, then what falls, then the sky. An hour of
 * fog does not stand for an overcast day, so fog is below overcast. Of what falls,
 * heavy is worse than light whatever it is, snow is worse than sleet, and sleet worse than rain; drizzle and snow
 * grains are milder than any of them. The figures of WMO 4677 are no such order: light snow is 71, and light rain
 * showers are 80, above heavy snow (75) and heavy freezing rain (67). Between showers and steady rain of one intensity
 * their order is kept.
 */
const order = [
  ...ungraded('unknown', 'clear', 'mainly-clear', 'partly-cloudy', 'fog', 'overcast'),
  ...graded('drizzle'),
  ...ungraded('snow-grains'),
  ...graded('rain', 'rain-showers', 'sleet', 'sleet-showers', 'snow', 'snow-showers'),
  ...graded('freezing-drizzle'),
  ...graded('freezing-rain'),
  ...graded('thunderstorm'),
]

const ranks = new Map(order.map(([condition, intensity], rank) => [`${condition} ${intensity}`, rank]))

/** For sorting from the mildest to the most severe. What is worded alike is in the order of its WMO figures. */
export function compareSeverity(one: Sky, other: Sky): number {
  return rankOf(one) - rankOf(other) || (one.weatherCode ?? 0) - (other.weatherCode ?? 0)
}

/** Null for no sky at all. */
export function mostSevere<Type extends Sky>(skies: readonly Type[]): Type | null {
  return skies.toSorted(compareSeverity).at(-1) ?? null
}

function rankOf({ condition, intensity }: Sky): number {
  return ranks.get(`${condition} ${intensity}`) ?? ranks.get(`${condition} moderate`) ?? 0
}
