const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * Whether a tag is well formed and begins with a language: "ko", "ko-Latn", "zh-Hant-TW". Unicode names every language of
 * two letters, so that "jp" and "kp" (countries) are told from them; of the thousands with three it names only some, and
 * any is accepted. https://www.rfc-editor.org/info/bcp47
 */
export function isLanguageTag(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag)
    return language.length === 3 || (language.length === 2 && names.of(language) !== undefined)
  } catch {
    return false
  }
}
