import type { Place } from './frame'

/** Such as “41.80° N, 129.78° E”. */
export function inWords({ latitude, longitude }: Place): string {
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}`
  return `${north}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`
}
