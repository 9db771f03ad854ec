import { z } from 'zod'
import { weather } from '../weather/weather'

/** RFC 9457. */
const problemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int().min(400).max(599).meta({ description: 'The HTTP status code. Unit: none.', examples: [404] }),
  detail: z.string(),
})

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/**
 * The description of the JSON route, made from the model that the route itself is made from. OpenAPI 3.1,
 * whose schemas are JSON Schema 2020-12.
 */
export function openapi(site: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Portolan weather',
      version: '1.0.0',
      summary: 'The weather of a destination, with who made it and how old it is.',
      description:
        'No key, any origin. Each number states its unit: temperatures are in °C, pressure is in hPa, wind in m/s, precipitation in mm. Instants are UTC, and null stands for what a provider does not give. Show the `provider.attribution` with what you show, and that of a day’s `completedBy`: the licence of the data asks for it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: site }],
    security: [],
    paths: {
      '/api/weather/{destination}': {
        get: {
          operationId: 'getWeather',
          summary: 'The weather now, for 48 hours and for 7 days',
          parameters: [
            {
              name: 'destination',
              in: 'path',
              required: true,
              description: 'The last part of the address of its page.',
              schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
              example: 'chongjin',
            },
          ],
          responses: {
            '200': {
              description: 'The weather.',
              headers: {
                ETag: { description: 'For If-None-Match.', schema: { type: 'string' } },
              },
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Weather' } } },
            },
            '304': { description: 'It has not changed since the answer with this ETag.' },
            '404': problemResponse('There is no destination by this name.'),
            '503': {
              ...problemResponse('No weather is to be had.'),
              headers: {
                'Retry-After': {
                  description: 'How long to wait before asking again. Unit: seconds.',
                  schema: { type: 'integer', minimum: 1, examples: [15] },
                },
              },
            },
          },
        },
      },
    },
    components: { schemas: { Weather: schemaOf(weather), Problem: schemaOf(problemDetails) } },
  }
}

/** Within an OpenAPI document the dialect goes without saying. */
function schemaOf(model: z.ZodType): object {
  const { $schema, ...schema } = z.toJSONSchema(model)
  void $schema
  return schema
}
