/** A bed that a partner offers. */
export interface Offer {
  /** What its picture is called in its address on this site. */
  id: string
  /** What the house is called. */
  name: string
  /** What is offered, in plain text; null where the feed says no more. */
  description: string | null
  url: string
  /** Null where the feed gives none, or none that can be understood. */
  price: Price | null
  /** The instant after which it does not hold, as the feed writes it; null where it gives none. */
  validThrough: string | null
  /** Address of a picture, on whatever host. */
  picture: string | null
}

export interface Price {
  amount: number
  /** ISO 4217. */
  currency: string
  /** What it is for, where the feed says so: "night". */
  unit: string | null
}

/** Whether an offer still holds: a date without a time holds to its end, anywhere on Earth. */
export function isCurrent({ validThrough }: Offer, now: Date): boolean {
  if (validThrough === null) return true
  const end = validThrough.includes('T') ? Date.parse(validThrough) : Date.parse(`${validThrough}T23:59:59-12:00`)
  return end >= now.getTime()
}
