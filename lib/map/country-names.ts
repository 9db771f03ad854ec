import { type Language, contentLanguage } from '../languages'

/** A country or territory of the atlas. */
export interface AtlasCountry {
  /** In English, as Natural Earth has it. */
  name: string
  /** ISO 3166-1, three digits; null for what has none. */
  number: string | null
}

/** A name, and what it is in: English, where the language has none that is known. */
export interface CountryName {
  text: string
  language: Language
}

/** What has another name by now, or is written differently in English, than in the atlas. */
const corrected: Record<string, string> = {
  Macedonia: 'North Macedonia',
  eSwatini: 'Eswatini',
  'Faeroe Is.': 'Faroe Is.',
  'United States of America': 'United States',
}

/** What is shortened in the atlas; “Is.” is always islands. */
const inFull: Record<string, string> = {
  'Antigua and Barb.': 'Antigua and Barbuda',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Br. Indian Ocean Ter.': 'British Indian Ocean Territory',
  'Central African Rep.': 'Central African Republic',
  Congo: 'Republic of the Congo',
  'Dem. Rep. Congo': 'Democratic Republic of the Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'Fr. Polynesia': 'French Polynesia',
  'Fr. S. Antarctic Lands': 'French Southern and Antarctic Lands',
  'Heard I. and McDonald Is.': 'Heard Island and McDonald Islands',
  'Indian Ocean Ter.': 'Australian Indian Ocean Territories',
  'N. Cyprus': 'Northern Cyprus',
  'N. Mariana Is.': 'Northern Mariana Islands',
  'S. Geo. and the Is.': 'South Georgia and the South Sandwich Islands',
  'S. Sudan': 'South Sudan',
  'St. Vin. and Gren.': 'Saint Vincent and the Grenadines',
  'W. Sahara': 'Western Sahara',
}


/** Whose long names are those of their administrations. */
const namedInShort = ['HK', 'MO', 'PS']

/** The name on the map, which may be short in English. */
export function shortName(country: AtlasCountry, language: Language): CountryName {
  const text = nameIn(country, language)
  return text === null ? { text: shortEnglish(country), language: contentLanguage } : { text, language }
}

/** The name in a sentence. */
export function fullName(country: AtlasCountry, language: Language): string {
  const english = () => inFull[country.name] ?? shortEnglish(country).replace(/\bIs\.$/, 'Islands')
  return nameIn(country, language) ?? english()
}

function shortEnglish({ name }: AtlasCountry): string {
  return corrected[name] ?? name
}

/** As CLDR has it; in English the names of the atlas are nearer to what people say. */
function nameIn(country: AtlasCountry, language: Language): string | null {
  const region = regionOf(country)
  if (language === contentLanguage || !region) return null
  const style = namedInShort.includes(region) ? 'short' : 'long'
  return new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(region) ?? null
}

/** The two letters of a country. */
function regionOf({ name, number }: AtlasCountry): string | null {
  // It has no number, but a name in CLDR.
  if (name === 'Kosovo') return 'XK'
  // Some reefs have the number of Australia, to which they belong.
  if (number === null || name === 'Ashmore and Cartier Is.') return null
  return new Intl.Locale(`und-${number}`).region ?? null
}
