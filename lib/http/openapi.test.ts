import { expect, test } from 'vitest'
import { openapi } from './openapi'

const document = openapi('https://portolan.example')

interface Schema {
  type?: string
  description?: string
  examples?: unknown[]
  minimum?: number
  maximum?: number
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}

/** Every field below a schema, with its path; what is one of several types has those of all. */
function fieldsOf(schema: Schema, path: string): [path: string, schema: Schema][] {
  const { properties = {}, items, anyOf = [] } = schema
  const own = Object.entries(properties).flatMap(([name, field]): [string, Schema][] => {
    const below = `${path}.${name}`
    return [[below, field], ...fieldsOf(field, below)]
  })
  const others = [...anyOf, ...(items ? [items] : [])].flatMap((each) => fieldsOf(each, path))
  return [...own, ...others]
}

const numberOf = (field: Schema) =>
  [field, ...(field.anyOf ?? [])].find(({ type }) => type === 'number' || type === 'integer')

const schemas = document.components.schemas
const fields = [...fieldsOf(schemas.Weather, 'Weather'), ...fieldsOf(schemas.Problem, 'Problem')]
const numbers = fields.flatMap(([path, field]) => {
  const number = numberOf(field)
  return number ? [{ path, field, number }] : []
})

test('all numbers of the model are found', () => {
  const paths = numbers.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'Weather.destination.latitude',
      'Weather.current.temperature',
      'Weather.hourly.windGust',
      'Weather.daily.precipitation',
    ]),
  )
  expect(paths).toHaveLength(30)
})

test.each(numbers)('$path has a unit, bounds, and an example within them', ({ field, number }) => {
  expect(field.description).toMatch(/ Unit: (none|°C|m\/s|hPa|mm|m|%|degrees)\.$/)
  const [example] = field.examples ?? []
  expect(example).toBeGreaterThanOrEqual(number.minimum ?? Infinity)
  expect(example).toBeLessThanOrEqual(number.maximum ?? -Infinity)
})

test.each([
  ['Weather.current.temperature', '°C'],
  ['Weather.current.pressure', 'hPa'],
  ['Weather.hourly.precipitation', 'mm'],
  ['Weather.daily.windSpeedMax', 'm/s'],
  ['Weather.current.visibility', 'm'],
  ['Weather.current.windDirection', 'degrees'],
  ['Weather.current.uvIndex', 'none'],
])('%s is in %s', (path, unit) => {
  expect(fields.find(([each]) => each === path)?.[1].description).toContain(` Unit: ${unit}.`)
})

test('what is neither SI nor meant to be is not called so', () => {
  expect(JSON.stringify(document)).not.toMatch(/\bSI\b/)
})

test('it says when a forecast was made, which may not be known', () => {
  expect(schemas.Weather).toMatchObject({
    required: expect.arrayContaining(['issuedAt', 'retrievedAt']),
    properties: { issuedAt: { anyOf: expect.arrayContaining([{ type: 'null' }]) } },
  })
})
