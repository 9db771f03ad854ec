import Negotiator from 'negotiator'
import { type Language, languageFor } from '../languages'

/** The one of our languages that an `Accept-Language` header asks for first. RFC 9110, section 12.5.4. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wishes = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages()
  return wishes.map(languageFor).find((language) => language !== null) ?? 'en'
}
