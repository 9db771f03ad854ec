import type { Language } from '@/lib/languages'
import type { Condition, Intensity } from '@/lib/weather/condition'
import type { Freshness } from '@/lib/weather/weather'
import type { Plural } from '../../ui/plural'

/** What differs with the intensity: light, moderate, heavy. */
type Graded = readonly [light: string, moderate: string, heavy: string]

/** {n}; the name of a span may stand in it with the number or without. */
interface Spans {
  minutes: string
  hour: string
  hours: string
}

/**
 * Everything that the card says, in one language. It is data only, so that a server can hand it to a
 * browser; "{place}" and the like stand for what `fill` puts in.
 */
export interface Words {
  lang: Language
  heading: string
  /** {weekday}, {day}, {month}, {year}, {clock} */
  moment: string
  /** {offset} */
  there: string
  conditions: Record<Condition, string | Graded>
  freshness: Record<Freshness, string>
  loading: string
  notAvailable: string
  recorded: string
  /** {where}, {place} */
  replayed: string
  /** {when}: one of `ages`, or `at`, or `atDay` */
  retrieved: string
  /** {when}: as for `retrieved`; when the provider made the forecast */
  issued: string
  /** {n} */
  ages: { now: string; minutes: Plural; hours: Plural; days: Plural }
  /** {clock} */
  at: string
  /** {weekday}, {clock} */
  atDay: string
  /** {clock}: for when a judgement holds, in what stays as it is. */
  asOf: string
  /** Between the members of a list. */
  comma: string
  /** {temperature} */
  feelsLike: string
  wind: string
  /** In place of a speed and a direction. */
  calm: string
  /** Read out before the direction. */
  windFrom: string
  /** Sixteen, clockwise from north, as short as a reader knows them. */
  compass: readonly string[]
  /** The same as they are said. */
  compassSpoken: readonly string[]
  gusts: string
  humidity: string
  pressure: string
  pressureUnits: { metric: string; imperial: string }
  precipitation: string
  precipitationLast: Spans
  precipitationNext: Spans
  cloud: string
  sunrise: string
  sunset: string
  polarDay: string
  polarNight: string
  /** In place of the time of a sunrise or sunset that does not happen on a day that has the other. */
  noSunriseOrSunset: string
  hourly: string
  daily: string
  today: string
  /** In place of `today`, where its values are of what is left of it from the running hour on. */
  restOfToday: string
  low: string
  high: string
  /** {clock} */
  forecastFor: string
  noForecast: string
  unavailable: {
    title: string
    /** {place} */
    reason: string
    /** {month} */
    typical: string
    byDay: string
    byNight: string
    /** Of day and night together. */
    onAverage: string
    inTheMonth: string
    /** {years} */
    means: string
    yearsNotStated: string
  }
  /** All in a sentence, for who hears the card. */
  spoken: {
    /** {heading}, {readings}, {status} */
    sentence: string
    /** {temperature} */
    feelsLike: string
    /** {speed} */
    wind: string
    /** {speed}, {direction}: one of `compassSpoken` */
    windFrom: string
    calm: string
    today: string
    restOfToday: string
    /** {day}: today or its rest; {low}, {high}: temperatures */
    range: string
  }
  withoutScripts: string
  loadAgain: string
  units: string
  theme: string
  themes: { auto: string; light: string; dark: string }
  checkAgain: string
  updates: {
    every15Minutes: string
    paused: string
    pause: string
    resume: string
    retry: string
    /** Announced to who asked for an update. */
    asking: string
    updated: string
    failed: string
  }
}

/** Puts values into a template: "{n} min ago" with n = "4" is "4 min ago". */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
}

/** A condition in words: "Light snow", "Rain showers", "Strong thunderstorm". */
export function conditionWords(
  condition: Condition,
  intensity: Intensity | null,
  { conditions }: Words,
): string {
  const words = conditions[condition]
  if (typeof words === 'string') return words
  return words[intensity === 'light' ? 0 : intensity === 'heavy' ? 2 : 1]
}

/** One of sixteen compass points, for degrees that the wind blows from. */
export function compassPoint(degrees: number, points: readonly string[]): string {
  return points[Math.round(degrees / 22.5) % 16] ?? ''
}
