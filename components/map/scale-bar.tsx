import type { ScaleBar as Bar } from '@/lib/map/scale-bar'
import { tidy } from './tidy'

/** How long a distance is in the middle of the map. */
export function ScaleBar({ bar: { x, y, length, kilometres, onLand } }: { bar: Bar }) {
  return (
    <g className="locator-map__scale">
      <path d={`M${x} ${y - 4}v4h${tidy(length)}v-4`} />
      <text x={tidy(x + length / 2)} y={y - 5} data-on-land={onLand || undefined}>{`${kilometres} km`}</text>
    </g>
  )
}
