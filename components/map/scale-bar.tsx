import type { Language } from '@/lib/languages'
import type { ScaleBar as Bar } from '@/lib/map/scale-bar'
import { fill } from '../weather/words/words'
import { tidy } from './tidy'
import { mapWords } from './words/languages'

/** How long a distance is in the middle of the map. */
export function ScaleBar({ bar: { x, y, length, kilometres, onLand }, language }: { bar: Bar; language: Language }) {
  return (
    <g className="locator-map__scale">
      <path d={`M${x} ${y - 4}v4h${tidy(length)}v-4`} />
      <text x={tidy(x + length / 2)} y={y - 5} data-on-land={onLand || undefined}>
        {fill(mapWords[language].distance, { kilometres: kilometres.toLocaleString(language) })}
      </text>
    </g>
  )
}
