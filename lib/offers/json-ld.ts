/** A node of JSON-LD, as far as it can be read without its context. */
export type JsonLdNode = Record<string, unknown>

/** Deeper than this nothing is looked at. */
const deepest = 6

/**
 * The nodes in a document of schema.org's JSON-LD (https://schema.org/docs/developers.html), out of lists, graphs,
 * ItemList and DataFeed; what refers to another node by `@id` is given that node.
 */
export function readNodes(document: unknown): JsonLdNode[] {
  const nodes = flatten(document, 0)
  const named = new Map<unknown, JsonLdNode>()
  for (const node of nodes) if (typeof node['@id'] === 'string' && Object.keys(node).length > 1) named.set(node['@id'], node)
  return nodes.map((node) =>
    Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, named)])),
  )
}

function flatten(value: unknown, depth: number): JsonLdNode[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  if (!isNode(value)) return []
  const inside = ['@graph', 'itemListElement', 'dataFeedElement', 'item'].flatMap((key) => flatten(value[key], depth + 1))
  return [value, ...inside]
}

function resolve(value: unknown, named: Map<unknown, JsonLdNode>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, named))
  return isNode(value) && Object.keys(value).length === 1 ? (named.get(value['@id']) ?? value) : value
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a node is of one of these types, however schema.org's address stands before them. */
export function isOfType(node: JsonLdNode, types: string[]): boolean {
  return asList(node['@type']).some((type) => types.includes(termOf(type) ?? ''))
}

/** The first value of a property as a literal, out of `{"@value": …}` or `{"@id": …}` too; undefined for none. */
export function literalOf(value: unknown): unknown {
  const [first] = asList(value)
  return isNode(first) ? (first['@value'] ?? first['@id']) : first
}

/** A term of schema.org without the address before it: "https://schema.org/InStock" is "InStock". */
export function termOf(value: unknown): string | null {
  const literal = literalOf(value)
  return typeof literal === 'string' ? literal.replace(/^(https?:\/\/schema\.org\/|schema:)|\/$/g, '') : null
}

/** The values of a property, which may be one or several. */
export function asList(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

/** The nodes among the values of a property. */
export function nodesOf(value: unknown): JsonLdNode[] {
  return asList(value).filter(isNode)
}
