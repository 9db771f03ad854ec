import { expect, test } from 'vitest'
import { conditionOf, conditions, intensities, knownWeatherCodes } from './condition'
import { type Sky, compareSeverity, mostSevere } from './severity'

const skyOf = (weatherCode: number | null): Sky => ({ ...conditionOf(weatherCode), weatherCode })

const codes = [null, ...knownWeatherCodes]
const skies: Sky[] = [
  ...codes.map(skyOf),
  // MET Norway's names are finer than the figures.
  { condition: 'sleet', intensity: 'heavy', weatherCode: 69 },
  { condition: 'sleet-showers', intensity: 'heavy', weatherCode: 84 },
  { condition: 'snow-showers', intensity: 'moderate', weatherCode: 86 },
]

test('of any two skies one is more severe, whichever comes first', () => {
  for (const one of skies) {
    for (const other of skies) {
      const compared = Math.sign(compareSeverity(one, other))
      expect(compared + Math.sign(compareSeverity(other, one))).toBe(0)
      expect(compared === 0).toBe(one === other)
    }
  }
})

test('the order has no circles', () => {
  for (const one of skies) {
    for (const other of skies) {
      for (const third of skies) {
        const ascends = compareSeverity(one, other) < 0 && compareSeverity(other, third) < 0
        if (ascends) expect(compareSeverity(one, third)).toBeLessThan(0)
      }
    }
  }
})

test.each([
  [67, 71],
  [75, 77],
  [75, 80],
  [82, 85],
  [3, 45],
  [95, 86],
  [95, 67],
  [99, 95],
  [66, 82],
  [66, 57],
  [75, 65],
  [65, 73],
  [69, 63],
  [80, 55],
  [71, 77],
  [71, 61],
  [51, 3],
  [45, 2],
  [3, 2],
  [2, 1],
  [1, 0],
  [0, null],
])('%d is more severe than %j', (severe, mild) => {
  expect(mostSevere([skyOf(severe), skyOf(mild)])?.weatherCode).toBe(severe)
  expect(mostSevere([skyOf(mild), skyOf(severe)])?.weatherCode).toBe(severe)
})

test('of one kind, heavy is more severe than moderate, and moderate than light', () => {
  for (const condition of conditions) {
    const graded = intensities.map((intensity) => ({ condition, intensity, weatherCode: null }))
    expect(mostSevere(graded.toReversed()) ?? null).toMatchObject({ condition })
    const known = graded.filter((sky) => skies.some((each) => each.condition === condition && each.intensity === sky.intensity))
    expect(known.toReversed().toSorted(compareSeverity)).toEqual(known)
  }
})

test('of no sky none is the most severe', () => {
  expect(mostSevere([])).toBeNull()
})
