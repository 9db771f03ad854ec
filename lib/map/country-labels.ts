import type { Language } from '../languages'
import type { CountryName } from './country-names'
import { grown, inFrame, overlap } from './frame'
import type { Box } from './frame'
import type { Ground } from './ground'
import { countryLabelBox } from './lettering'

export interface Country {
  name: CountryName
  /** What of the map is the country's. */
  ground: Ground
}

/** Letter-spaced capitals, centred on x; y is the first baseline. */
export interface CountryLabel {
  lines: string[]
  language: Language
  x: number
  y: number
  onLand: boolean
}

/** In px: how fine the positions are that are tried, how far off its coast a name may be, and the gaps. */
const step = 4
const offshore = 12
const gap = 5
const edge = 8

/**
 * A label for each country that has room for one, big countries first: on its own ground, or at its coast.
 * None overlaps another, nor what is taken, nor the edge of the frame.
 */
export function countryLabels(countries: Country[], land: Ground, taken: Box[]): CountryLabel[] {
  const labels: CountryLabel[] = []
  for (const country of countries.toSorted((one, other) => other.ground.area - one.ground.area)) {
    const boxes = [...taken, ...labels.map(countryLabelBox)].map((box) => grown(box, gap))
    const label = bestLabel(country, land, boxes)
    if (label) labels.push(label)
  }
  return labels
}

function bestLabel({ name, ground }: Country, land: Ground, taken: Box[]): CountryLabel | null {
  let best: CountryLabel | null = null
  let bestScore = 0
  for (const lines of arrangements(name.text)) {
    const shape = countryLabelBox({ lines, x: 0, y: 0 })
    const { x: left, y: top, width, height } = grown(ground.extent, offshore)
    for (let y = top; y < top + height + shape.height; y += step) {
      for (let x = left - shape.width / 2; x < left + width + shape.width / 2; x += step) {
        const box = { ...shape, x: shape.x + x, y: shape.y + y }
        if (!inFrame(box, edge)) continue
        const [inland, offCoast] = [ashore(box, ground, land), afloat(box, ground, land)]
        if (inland === 0 && offCoast === 0) continue
        const distance = Math.hypot(x - ground.middle[0], y - ground.middle[1]) / 400
        const score = Math.max(inland, offCoast) - distance - lines.length / 20
        if (best && score <= bestScore) continue
        if (taken.some((other) => overlap(box, other))) continue
        best = { lines, language: name.language, x, y, onLand: inland > offCoast }
        bestScore = score
      }
    }
  }
  return best
}

/** Above zero where a label stands on its own ground for the most part, and hardly on that of others. */
function ashore(box: Box, ground: Ground, land: Ground): number {
  const own = ground.share(box)
  if (own < 0.82) return 0
  const foreign = land.share(box) - own
  return foreign > 0.1 ? 0 : 1 + own - 3 * foreign
}

/** Above zero where a label stands on the water, nearer to its own coast than to others, and hides none. */
function afloat(box: Box, ground: Ground, land: Ground): number {
  if (land.share(grown(box, 2)) > 0) return 0
  const around = grown(box, offshore)
  const own = ground.share(around)
  if (own === 0 || own < land.share(around) / 2) return 0
  const farther = grown(box, 2 * offshore)
  if (ground.share(farther) < land.share(farther) / 3) return 0
  const near = ground.share(grown(box, offshore / 2)) > 0 ? 0.3 : 0
  return 0.3 + near + own
}

/** The name in one line, and in two. */
function arrangements(name: string): string[][] {
  const words = name.split(' ')
  const half = Math.ceil(words.length / 2)
  return words.length < 2 ? [[name]] : [[name], [words.slice(0, half).join(' '), words.slice(half).join(' ')]]
}
