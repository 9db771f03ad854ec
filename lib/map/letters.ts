/** Whether it is an ideograph, Hangul or kana: as wide as it is high. */
export function isWide(letter: string): boolean {
  return letter > '\u2e80'
}

export function isCyrillic(letter: string): boolean {
  return /\p{Script=Cyrillic}/u.test(letter)
}

/** Whether it joins the next, and so has no space after it. */
export function isArabic(letter: string): boolean {
  return /\p{Script=Arabic}/u.test(letter)
}
