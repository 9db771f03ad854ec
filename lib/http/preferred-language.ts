import Negotiator from 'negotiator'
import { type Language, isTraditionalChinese, languageFor } from '../languages'

/**
 * The one of our languages that an `Accept-Language` header asks for first. RFC 9110, section 12.5.4. Browsers add "zh"
 * to "zh-TW" by themselves: it does not ask for simplified characters then.
 */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wishes = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages()
  const asked = wishes.some(isTraditionalChinese) ? wishes.filter((wish) => wish.toLowerCase() !== 'zh') : wishes
  return asked.map(languageFor).find((language) => language !== null) ?? 'en'
}
