import { type Language, languageTag } from '@/lib/languages'
import { labelLeading } from '@/lib/map/lettering'
import type { RegionalMap } from '@/lib/map/regional-map'
import { tidy } from './tidy'

/** The degrees of the grid, and the names of the countries. */
export function Lettering({ map, language }: { map: RegionalMap; language: Language }) {
  return (
    <>
      <g className="locator-map__grid-labels">
        {map.gridLabels.map(({ text, x, y, onLand }) => (
          <text key={text} x={tidy(x)} y={tidy(y)} data-on-land={onLand || undefined}>
            {text}
          </text>
        ))}
      </g>
      <g className="locator-map__countries">
        {map.countryLabels.map(({ lines, language: written, x, y, onLand }) =>
          lines.map((line, index) => (
            <text
              key={line}
              x={tidy(x)}
              y={tidy(y + index * labelLeading)}
              lang={written === language ? undefined : languageTag(written)}
              data-on-land={onLand || undefined}
            >
              {line}
            </text>
          )),
        )}
      </g>
    </>
  )
}
