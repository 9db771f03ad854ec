import { REBuilder } from 'linkify-it'

const port = /^:\d{1,5}(?![\dA-Za-z])/

/** The end of a path, a query or a fragment as linkify-it sees it: before spaces and closing punctuation. */
const path = new RegExp(`^${new REBuilder().get_path().source}`, 'i')

/** A character of neither ASCII nor Latin script, which may begin another word. */
const foreign = '[^\\0-\\x7f\\p{Script=Latin}\\p{Script=Inherited}\\p{P}\\p{Z}\\p{Cf}]'

/** Dots between the parts of a name: 约翰·列侬, ジョン・レノン, 6·25. */
const middleDot = '[\\u00b7\\u2027\\u30fb]'

/** Signs within a name, as in Hardy–Weinberg and L’Été, but not that of the genitive. linkify-it would end there. */
const joiner = new RegExp(
  `(?<=[\\p{L}\\p{M}\\p{N}])(?:${middleDot}|[\\u2010\\u2011\\u2013])(?=[\\p{L}\\p{N}])|` +
    '(?<=\\p{Script=Latin})\\u2019(?=\\p{Script=Latin})(?!s(?!\\p{L}))',
  'gu',
)

/** The address goes on behind a word, as in 2018년_동계_올림픽, 서울/정보 or 서울.html. Sentences have none of this. */
const more = '(?:/|[_#-][\\p{L}\\p{N}]|\\.[a-z\\d]|\\?\\w+=)'

/** The position before a word of another script that nothing of the address follows. Bounds keep long texts fast. */
const word = `(?=${foreign})(?!(?:[^\\0-\\x7f\\p{P}\\p{Z}]|\\d){1,200}${more})`

/** All that the segment (or the value in a query) has had so far is ASCII or Latin. */
const untilHereLatin = `(?<!(?:${foreign}|${middleDot})[^/?#&=]{0,200})`

/** A code as sites make them up, of digits, small and capital letters. */
const code = '[/?#&=](?=[\\w-]{0,99}\\d)(?=[\\w-]{0,99}[a-z])(?=[\\w-]{0,99}[A-Z])[\\w-]{6,99}'

/** Marks that stand between an address and a word, as the closing quotation mark in 'https://example.com/a'에서. */
const signs = `(?:['*~\\u2010-\\u2015]|${middleDot}){1,9}`

const nextAddress = '[Hh][Tt][Tt][Pp][Ss]?://'

/**
 * The places where a path ends before linkify-it would end it. A reply may go on in another script without a space:
 *
 * - Directly behind the first slash a word is taken for prose. Addresses of whole sites are copied with their slash,
 *   and hardly any site has a page in another script there. Behind a further slash it is taken for the address.
 * - Behind a letter, a digit or a closing parenthesis it is prose, if the segment has been in ASCII or Latin so far.
 * - Behind `_` and `-` it is taken for the address: names such as K_팝 and 2024-여행 are likelier than an address that
 *   ends in such a sign. Only codes do, as those of films and documents, in which digits, small and capital letters mix.
 */
const pathEnd = new RegExp(
  [
    '["<>]',
    // Characters that are not seen, and full-width signs.
    '(?![\\u200c\\u200d\\p{Variation_Selector}])\\p{Default_Ignorable_Code_Point}',
    '(?=[\\uff01-\\uff65\\uffe0-\\uffee])[\\p{P}\\p{S}]',
    `(?<=^/)[(\\[{'*~]{0,9}${word}`,
    `(?<=[A-Za-z\\d\\p{Script=Latin}])${word}${untilHereLatin}`,
    `(?<=\\))(?=${foreign})(?<=[^/?#&=(]\\([^()/]{0,200}\\))${word}`,
    `(?<=[_-])(?=${foreign})(?<=${code})${word}`,
    // A remark in brackets, and marks behind the address.
    `(?=[([{]${foreign})(?<=[A-Za-z\\d\\p{Script=Latin}])${untilHereLatin}[([{]`,
    `(?<=[\\w/)\\p{Script=Latin}-])(?=${signs}${foreign})${untilHereLatin}${signs}${word}`,
    `(?<=[\\w/)\\p{Script=Latin}-])[.,;!]{1,9}(?=${foreign}|${nextAddress})`,
    `(?<=[\\w/)\\p{Script=Latin}-])\\?(?=${foreign}[^=]*$)`,
    // Another address.
    `(?<=[\\p{L}\\p{N}])${middleDot}{0,9}(?=${nextAddress})`,
  ].join('|'),
  'u',
)

/**
 * Reads what follows a host of its address: the port, the path, the query and the fragment.
 *
 * @param rest the text behind the host, without spaces
 * @returns null for a port that is none
 */
export function readPortAndPath(rest: string): string | null {
  const [written = ''] = port.exec(rest) ?? []
  if (written === '' && /^:\d/.test(rest)) return null
  const [piece = ''] = rest.slice(written.length).split(pathEnd, 1)
  // A letter in the place of each joiner keeps linkify-it from ending there, and keeps the length.
  const [{ length } = ''] = path.exec(piece.replace(joiner, 'x')) ?? []
  return written + piece.slice(0, length)
}
