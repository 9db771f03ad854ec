import type { RegionalMap } from '@/lib/map/regional-map'
import { element } from '../ui/markup'
import { rhumbLines } from './rhumb-lines'

/** The lines of a map that come as a file of their own, since they are most of it, and the same in every language. */
export const lineNames = ['land', 'islets', 'graticule', 'quarter-winds', 'half-winds', 'winds', 'borders', 'continents'] as const
export type LineName = (typeof lineNames)[number]

/** The file: bare paths, each by its name. The map that uses them says how they look. */
export function mapLinesDocument(map: RegionalMap): string {
  const paths: Record<LineName, string> = { ...map, ...rhumbLines, continents: map.globe.land }
  const lines = lineNames.map((name) => element('path', { id: name, d: paths[name] }))
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg' }, lines.join(''))
}

/** Where the file of a place is. */
export function mapLinesPath(slug: string): string {
  return `/${slug}/map.svg`
}
