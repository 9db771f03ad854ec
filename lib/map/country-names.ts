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

/** The name on the map, which may be short, of what has this name in Natural Earth. */
export function shortName(name: string): string {
  return corrected[name] ?? name
}

/** The name in a sentence, of what has this name in Natural Earth. */
export function fullName(name: string): string {
  return inFull[name] ?? shortName(name).replace(/\bIs\.$/, 'Islands')
}
