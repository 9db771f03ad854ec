import type { Globe as GlobeOfPlace } from '@/lib/map/globe'
import { MapLine } from './map-line'

/** The world with the map's outline on it. */
export function Globe({ slug, globe: { x, y, radius, region } }: { slug: string; globe: GlobeOfPlace }) {
  return (
    <g className="locator-map__globe">
      <circle className="locator-map__sphere" cx={x} cy={y} r={radius + 2.5} />
      <MapLine slug={slug} name="continents" />
      <path className="locator-map__region" d={region} />
      <circle className="locator-map__limb" cx={x} cy={y} r={radius} />
    </g>
  )
}
