import type { Language } from '../languages'

/** How a language writes a latitude or longitude: its number stands for "{degrees}". */
export type CompassTemplates = Record<'north' | 'south' | 'east' | 'west', string>

/** In what a map is written. */
export interface MapLettering {
  language: Language
  compass: CompassTemplates
}

/** Such as “41.80° N”, with so many digits. */
export function latitudeText(degrees: number, digits: number, { language, compass }: MapLettering): string {
  return written(degrees, digits, compass[degrees < 0 ? 'south' : 'north'], language)
}

/** Such as “129.78° E”. */
export function longitudeText(degrees: number, digits: number, { language, compass }: MapLettering): string {
  return written(degrees, digits, compass[degrees < 0 ? 'west' : 'east'], language)
}

function written(degrees: number, digits: number, template: string, language: Language): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return template.replace('{degrees}', Math.abs(degrees).toLocaleString(language, options))
}
