/** A tenth of a px is as fine as a map needs. */
export function tidy(value: number): number {
  return Math.round(value * 10) / 10
}
