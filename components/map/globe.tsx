import type { Globe as GlobeOfPlace } from '@/lib/map/globe'

/** The world with the map's outline on it. */
export function Globe({ globe: { x, y, radius, land, region } }: { globe: GlobeOfPlace }) {
  return (
    <g className="locator-map__globe">
      <circle className="locator-map__sphere" cx={x} cy={y} r={radius + 2.5} />
      <path className="locator-map__continents" d={land} />
      <path className="locator-map__region" d={region} />
      <circle className="locator-map__limb" cx={x} cy={y} r={radius} />
    </g>
  )
}
