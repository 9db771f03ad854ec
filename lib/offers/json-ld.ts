import { JsonLdNames } from './json-ld-names'
import { type JsonLdLiteral, JsonLdNode } from './json-ld-node'

type JsonObject = Record<string, unknown>

/** A feed of 1 MB with more nodes has fewer than 50 bytes for each. */
const mostNodes = 20_000

/** The properties that list things for their own sake. */
const listing = new Set(['@graph', '@included', 'itemListElement', 'item', 'dataFeedElement', 'mainEntity', 'containsPlace'])

/**
 * Reads the graph in a document of schema.org's JSON-LD (https://schema.org/docs/developers.html), as far as it can be
 * read without fetching a context. Nodes with the same `@id` become one, so that references lead to what is said
 * elsewhere at any depth, in circles too. It takes time and memory in proportion to the document.
 *
 * Beyond 20,000 nodes a node stays empty. A property that has it as its value still has a value: a condition
 * that was not read is not taken for none.
 *
 * @param documentUrl that relative addresses are resolved against
 * @returns the nodes, with those at the top of the document first
 */
export function readGraph(document: unknown, documentUrl: string): JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  const named = new Map<string, JsonLdNode>()
  const unread = new JsonLdNode(documentUrl)
  const pending: { object: JsonObject; node: JsonLdNode; names: JsonLdNames }[] = []

  function nodeOf(object: JsonObject, names: JsonLdNames, isListed: boolean): JsonLdNode {
    const id = idOf(object, names)
    let node = id === null ? undefined : named.get(id)
    if (!node) {
      if (nodes.length === mostNodes) return unread
      node = new JsonLdNode(names.base, id)
      nodes.push(node)
      if (id !== null) named.set(id, node)
    }
    node.isListed ||= isListed
    pending.push({ object, node, names })
    return node
  }

  function read(node: JsonLdNode, key: string, value: unknown, names: JsonLdNames): void {
    if (key === '@reverse') return readReverse(node, value, names)
    for (const item of itemsOf(value)) {
      if (key === '@type') {
        if (typeof item === 'string') node.types.add(names.term(item))
      } else if (isObject(item) && !('@value' in item)) {
        const child = nodeOf(item, names, listing.has(key))
        if (!key.startsWith('@')) node.add(key, child)
      } else if (!key.startsWith('@')) {
        const literal = isObject(item) ? item['@value'] : item
        if (isLiteral(literal)) node.add(key, literal)
      }
    }
  }

  function readReverse(node: JsonLdNode, value: unknown, names: JsonLdNames): void {
    if (!isObject(value)) return
    for (const [key, subjects] of Object.entries(value)) {
      for (const subject of itemsOf(subjects)) {
        if (isObject(subject)) nodeOf(subject, names, false).add(names.term(key), node)
      }
    }
  }

  for (const root of itemsOf(document)) {
    if (isObject(root)) nodeOf(root, new JsonLdNames(root['@context'], documentUrl), true)
  }
  // It grows while it is read.
  for (const { object, node, names } of pending) {
    for (const [key, value] of Object.entries(object)) {
      if (key !== '@context') read(node, names.term(key), value, names)
    }
  }
  return nodes
}

function idOf(object: JsonObject, names: JsonLdNames): string | null {
  const key = '@id' in object ? '@id' : 'id' in object && names.term('id') === '@id' ? 'id' : null
  const id = key && object[key]
  return typeof id === 'string' && id !== '' ? names.id(id) : null
}

/** Flattens a value: lists in lists, `@list` and `@set`. Not recursive: lists may be deeper than a stack. */
function* itemsOf(value: unknown): Generator<unknown> {
  const stack = [value]
  while (stack.length > 0) {
    const item = stack.pop()
    if (Array.isArray(item)) for (let index = item.length - 1; index >= 0; index--) stack.push(item[index])
    else if (isObject(item) && ('@list' in item || '@set' in item)) stack.push(item['@list'] ?? item['@set'])
    else yield item
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLiteral(value: unknown): value is JsonLdLiteral {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
