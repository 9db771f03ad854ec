import fc from 'fast-check'
import { expect, test } from 'vitest'
import { characterCount, cleanLine, cleanText } from './clean-text'

test.each([
  ['the line breaks of a form', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['tabs, and spaces that do not break', 'a\tb\u00a0 \u3000c', 'a b c'],
  ['spaces at the ends of lines, and of the text', '  a  \n  b  ', 'a\nb'],
  ['more than one empty line', 'a\n\n\n \n\nb', 'a\n\nb'],
  ['control characters', 'a\0b\u001bc\u007fd\u009fe', 'abcde'],
  ['overrides and isolates of direction', 'a\u202eb\u2066c\u2069d\u200fe\u061cf', 'abcdef'],
  ['zero-width characters', 'a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
  ['tag characters, in which text can hide', 'a\u{e0068}\u{e0069}b', 'ab'],
  ['tags that spell more than a flag', '🏴\u{e0068}\u{e0065}\u{e006c}\u{e006c}\u{e006f}\u{e006f}\u{e006f}\u{e007f}', '🏴'],
  ['fillers that look like nothing', '\u3164\u115f\uffa0', ''],
  ['noncharacters and lone surrogates', 'a\ufffe\uffff\ud800b', 'a\ufffdb'],
  ['joiners with nothing to join', '\u200da\u200c\u200c b\u200d', 'a b'],
  ['variation selectors behind nothing', '\ufe0fa \ufe0fb', 'a b'],
])('%s are put right', (_, raw, clean) => {
  expect(cleanText(raw)).toBe(clean)
})

test.each([
  ['a family', '👨‍👩‍👧'],
  ['a heart', '❤️‍🔥'],
  ['a skin tone', '👩🏽‍🚀'],
  ['a keycap', '1️⃣'],
  ['Persian', 'می‌خواهم'],
  ['Sinhala', 'ශ්‍රී'],
  ['a variant of a Japanese name', '葛\u{e0100}城市'],
  ['a name with a compatibility ideograph', '\ufa19田'],
  ['a name with a standardised variant', '\u795e\ufe00田'],
  ['an ideograph of the supplement', '\u{2f800}\u{2fa1d}'],
  ['Hangul and Hanja', '청진시(淸津市)'],
  ['Arabic', 'مرحبا بالعالم'],
  ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
])('%s stays as it is', (_, text) => {
  expect(cleanText(text)).toBe(text)
})

test('a text is composed', () => {
  expect(cleanText('Ch’o\u0306ngjin 청')).toBe('Ch’ŏngjin 청')
})

test('every compatibility ideograph stays the letter that it is, and all around it is composed', () => {
  for (const [first, last] of [[0xf900, 0xfaff], [0x2f800, 0x2fa1f]] as const) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const letter = String.fromCodePoint(codePoint)
      expect(cleanText(`o\u0306${letter}o\u0306`)).toBe(`ŏ${letter}ŏ`)
    }
  }
})

test('a name is one line', () => {
  expect(cleanLine(' Ada\r\n\r\n Lovelace ')).toBe('Ada Lovelace')
})

test('a character counts once, in whatever plane it lies', () => {
  expect(characterCount('a한🙂')).toBe(3)
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u200d', '\u200c', '\ufe0f', '\u0306', '👩', '\u202e', '\u3164') }),
)

test('cleaning what is clean changes nothing', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      expect(cleanText(cleanText(raw))).toBe(cleanText(raw))
    }),
    { numRuns: 2_000 },
  )
})

test('no text keeps what is invisible, turns directions, or cannot stand in XML', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = cleanText(raw)
      expect(text).not.toMatch(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/)
      // https://www.w3.org/TR/xml/#charsets
      expect(text).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u)
      expect(text).toBe(text.trim())
      const unified = text.replace(/[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu, '一')
      expect(unified).toBe(unified.normalize('NFC'))
    }),
    { numRuns: 2_000 },
  )
})
