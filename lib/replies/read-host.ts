/** Scripts that put spaces between words, with letters that look like those of Latin or of each other. */
const separate = (
  'Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hebrew Kannada Malayalam ' +
  'Oriya Sinhala Tamil Telugu'
).split(' ')

/** Latin letters of European languages and Vietnamese, without ı and ĸ, which look like i and k. */
const latin = 'a-z\\u00c0-\\u0130\\u0132-\\u0137\\u0139-\\u017e\\u01a0\\u01a1\\u01af\\u01b0\\u0218-\\u021b\\u1ea0-\\u1ef9'

/** Letters that a label may be in under a top-level domain in ASCII, as in 한국.kr. No label mixes two of these. */
const mixable = [latin, '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー', '\\p{Script=Hangul}']

const labelOf = (letters: string) => new RegExp(`^[${letters}\\d](?:[${letters}\\d_-]*[${letters}\\d])?$`, 'iu')
const mixableLabels = mixable.map(labelOf)
const separateHosts = separate.map((script) => new RegExp(`^[\\p{Script=${script}}-]+\\.\\p{Script=${script}}+$`, 'iu'))

const address6 = /^\[[\da-f:.]+\]$/i

/** All that may be meant as a host: characters other than ASCII marks, spaces and punctuation, with dots between. */
const hostLike = /^(?:\[[\da-f:.]+\]|(?:[\w-]|[^\0-\x7f\p{P}\p{Z}])+(?:\.(?:[\w-]|[^\0-\x7f\p{P}\p{Z}])+)*)/iu

/** A host that ends in ASCII, with characters that are not Latin behind it. No top-level domain mixes the two. */
const withAttachment = /^(?<host>.+\.(?:[a-z]{2,}|xn--[a-z\d-]+)|(?:\d{1,3}\.){3}\d{1,3})[^\0-\x7f\p{Script=Latin}\p{Script=Inherited}][^.]*$/iu

/** Matches text behind a name for signing in, or behind a part of a longer host. */
const notYetTheHost = /^(?:(?:(?![\s/?#\\<>"])[\0-\x7f]|[^\0-\x7f\p{P}\p{Z}])*@|[.．｡]+[a-z\d])/iu

/** A host as it is written at the beginning of a text. */
export interface WrittenHost {
  host: string
  /** Whether a word follows without a space, as in "example.com에서". A port or path after that is not the host's. */
  isCut: boolean
}

/**
 * Reads the host at the beginning of a text, which is what follows "https://". Scripts without spaces and particles
 * end a host in ASCII. Hosts with other scripts are read where it is certain what they are and where they end: not if
 * they mix scripts within a label, look like Latin, or end in letters that may be a particle or a sentence, as
 * 정부.한국에서 does.
 *
 * @returns null where no host is certain; it never names one that was not written
 */
export function readHost(text: string): WrittenHost | null {
  const written = hostLike.exec(text)?.[0] ?? ''
  const cut = withAttachment.exec(written)?.groups?.host
  const host = cut ?? written
  const rest = text.slice(host.length)
  if (notYetTheHost.test(text.slice(written.length)) || notYetTheHost.test(rest)) return null
  if (!isUnderstood(host) && !address6.test(host)) return null
  return { host, isCut: cut !== undefined }
}

function isUnderstood(host: string): boolean {
  if (separateHosts.some((written) => written.test(host))) return true
  const labels = host.split('.')
  const areMixable = labels.every((label) => mixableLabels.some((kind) => kind.test(label)))
  return labels.length > 1 && areMixable && /^[a-z\d-]+$/i.test(labels.at(-1) ?? '')
}
