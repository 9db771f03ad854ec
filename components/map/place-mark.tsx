import { centre } from '@/lib/map/frame'
import { nameLeading } from '@/lib/map/name-lettering'
import type { Name } from '@/lib/map/place-name'

/** The place in the middle of the map, and its name beside it. */
export function PlaceMark({ name }: { name: Name }) {
  const [x, y] = centre
  const { lines, size, anchor } = name
  return (
    <>
      <circle className="locator-map__ring" cx={x} cy={y} r="7" />
      <circle className="locator-map__mark" cx={x} cy={y} r="3.5" />
      {lines.map((line, index) => (
        <text
          key={index}
          className="locator-map__name"
          x={name.x}
          y={name.y + index * nameLeading(name)}
          fontSize={size}
          textAnchor={anchor}
        >
          {line}
        </text>
      ))}
    </>
  )
}
