import type { Language } from '../languages'
import type { Destination } from './destination'

/** What a place is called in a language; as its content calls it where that is not known. */
export function placeName({ name, names }: Destination, language: Language): string {
  return names?.[language] ?? name
}

/** What a country is called in a language: by CLDR, from its code; as the content calls it where there is none. */
export function countryName({ country, countryCode }: Destination, language: Language): string {
  if (language === 'en' || !countryCode) return country
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(countryCode) ?? country
}
