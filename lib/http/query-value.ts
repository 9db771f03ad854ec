/** A query, as the Fetch standard or as Next hands it over. */
export type Query = URLSearchParams | Record<string, string | string[] | undefined>

/**
 * The value of a parameter in a query: its first one that is not blank, without the space around it. A parameter that
 * is there and says nothing counts as absent, on every page and for every program; then the answer is null.
 */
export function queryValue(query: Query, name: string): string | null {
  const values = query instanceof URLSearchParams ? query.getAll(name) : [ownValue(query, name) ?? []].flat()
  return values.map((value) => value.trim()).find((value) => value !== '') ?? null
}

function ownValue(query: Record<string, string | string[] | undefined>, name: string) {
  return Object.hasOwn(query, name) ? query[name] : undefined
}
