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

/** Stands for the licence that is not adapted to any country. */
const unported = ''

/**
 * The versions of CC BY and CC BY-SA that were published, each with the jurisdictions that it was adapted to; both
 * licences have the same. Version 2.1 exists only as adaptations. Source: the list of Creative Commons' own legal
 * tools, https://github.com/creativecommons/cc-legal-tools-data/blob/main/config/cc-legal-tools.csv
 */
const jurisdictions: Record<string, string[]> = {
  '1.0': [unported, ...'fi il nl'.split(' ')],
  '2.0': [unported, ...'at au be br ca cl de es fr hr it jp kr nl pl tw uk za'.split(' ')],
  '2.1': 'au ca es jp'.split(' '),
  '2.5': [
    unported,
    ...'ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za'.split(' '),
  ],
  '3.0': [
    unported,
    ...'am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt'.split(' '),
    ...'ro rs sg th tw ug us ve vn za'.split(' '),
  ],
  '4.0': [unported],
}

/** A name of CC BY or CC BY-SA, perhaps of an adaptation: "CC-BY-SA-3.0", "CC BY-SA 2.0 fr". */
const attribution = /^cc[ -]by(?<shareAlike>[ -]sa)?[ -](?<version>\d\.\d)(?:[ -](?<jurisdiction>[a-z]+))?$/

/**
 * Reads the name of a licence.
 *
 * @returns the licence, spelled as Creative Commons does (https://creativecommons.org/share-your-work/cclicenses/).
 * Null for one that does not exist, and for one that this site may not use: it may earn money, and it cuts and
 * scales pictures, so licences that forbid either (NC, ND) and unknown ones are out.
 */
export function readLicense(text: string): License | null {
  const name = text.trim().toLowerCase()
  if (/^(public domain( mark( 1\.0)?)?|pd|pd[ -]mark)$/.test(name)) return publicDomain
  if (/^cc[ -]?0([ -]1\.0)?$/.test(name)) return cc0
  const { shareAlike, version = '', jurisdiction = unported } = attribution.exec(name)?.groups ?? {}
  if (!jurisdictions[version]?.includes(jurisdiction)) return null
  const kind = shareAlike ? 'by-sa' : 'by'
  return {
    name: ['CC', kind.toUpperCase(), version, jurisdiction.toUpperCase()].filter(Boolean).join(' '),
    url: `https://creativecommons.org/licenses/${[kind, version, jurisdiction].filter(Boolean).join('/')}/`,
  }
}
