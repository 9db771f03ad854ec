/** A licence under which a photo may be shown beside its author and a link. */
export interface License {
  /** "CC BY-SA 4.0" */
  name: string
  url: string
}

const publicDomain: License = {
  name: 'Public domain',
  url: 'https://creativecommons.org/publicdomain/mark/1.0/',
}
const cc0: License = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }

/** CC BY and CC BY-SA in any version, also ported to a country: "CC-BY-SA-3.0", "CC BY-SA 2.0 fr". */
const attribution = /^cc[ -]by(?<shareAlike>[ -]sa)?[ -](?<version>[1-4]\.\d)(?:[ -](?<country>[a-z]{2,3}))?$/i

/**
 * The licence that a name stands for, spelled as Creative Commons does
 * (https://creativecommons.org/share-your-work/cclicenses/), or null for one that is not on the list: this site
 * may earn money, cuts and scales, and so shows nothing that forbids either (NC, ND), nor what it does not know.
 */
export function readLicense(text: string): License | null {
  const name = text.trim()
  if (/^(public domain|pd|pd[ -]mark)$/i.test(name)) return publicDomain
  if (/^cc[ -]?0([ -]1\.0)?$/i.test(name)) return cc0
  const parts = attribution.exec(name)?.groups
  if (!parts?.version) return null
  const kind = parts.shareAlike ? 'by-sa' : 'by'
  const country = parts.country?.toLowerCase()
  return {
    name: ['CC', kind.toUpperCase(), parts.version, country?.toUpperCase()].filter(Boolean).join(' '),
    url: `https://creativecommons.org/licenses/${[kind, parts.version, country].filter(Boolean).join('/')}/`,
  }
}
