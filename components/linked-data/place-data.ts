import type { Destination } from '@/lib/destinations/destination'
import { countryName, placeName } from '@/lib/destinations/place-name'
import type { Language } from '@/lib/languages'

/** What is known of a place. https://schema.org/TouristDestination, https://schema.org/City */
export function placeData(site: string, destination: Destination, language: Language) {
  const { slug, names, country, latitude, longitude, isCity } = destination
  const name = placeName(destination, language)
  const others = new Set([destination.name, ...Object.values(names ?? {})].filter((other) => other !== name))
  return {
    '@type': isCity ? ['City', 'TouristDestination'] : 'TouristDestination',
    '@id': `${site}/${slug}#place`,
    name,
    ...(others.size > 0 && { alternateName: [...others] }),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: {
      // Svalbard, Norway, is no country.
      '@type': country.includes(',') ? 'Place' : 'Country',
      name: countryName(destination, language),
    },
  }
}
