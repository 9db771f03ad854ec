import { type Language, languageFor } from '@/lib/languages'
import { preferredLanguage } from '@/lib/http/preferred-language'
import { queryValue } from '@/lib/http/query-value'

/** The language for a page about replies: that of the page its reader came from, or what the browser asks for. */
export function readerLanguage({ url, headers }: Request): Language {
  const wish = queryValue(new URL(url).searchParams, 'lang') ?? ''
  return languageFor(wish) ?? preferredLanguage(headers.get('accept-language'))
}
