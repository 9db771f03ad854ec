/** m/s below which it is calm: Beaufort 0, 0 to 0.2 m/s (WMO-No. 306, code table 1100). */
const calmBelow = 0.3

/** Whether there is too little wind to have a direction. Unknown speed is not calm. */
export function isCalm(windSpeed: number | null): boolean {
  return windSpeed !== null && windSpeed < calmBelow
}

/** The values with no direction where it is calm: a vane that does not turn still points somewhere. */
export function withoutCalmDirection<Values extends { windSpeed: number | null; windDirection: number | null }>(
  values: Values,
): Values {
  return isCalm(values.windSpeed) ? { ...values, windDirection: null } : values
}
