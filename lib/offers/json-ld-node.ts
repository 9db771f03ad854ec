import { termOf } from './json-ld-names'

export type JsonLdLiteral = string | number | boolean
export type JsonLdValue = JsonLdLiteral | JsonLdNode

/**
 * A node of a JSON-LD graph. Its properties and types are terms of schema.org without the address before them, and
 * everything that the document says of it, wherever it says so, is in the one node.
 */
export class JsonLdNode {
  readonly types = new Set<string>()
  /** Whether the document lists it for its own sake, and not only to describe another node. */
  isListed = false
  readonly #values = new Map<string, Set<JsonLdValue>>()
  readonly #referrers = new Map<string, Set<JsonLdNode>>()

  /**
   * @param base that relative addresses in it are resolved against
   * @param id absolute; null for a node without one
   */
  constructor(
    readonly base: string,
    readonly id: string | null = null,
  ) {}

  /** Adds a value to a property. An empty text says nothing, and is not added. */
  add(property: string, value: JsonLdValue): void {
    if (typeof value === 'string' && value.trim() === '') return
    addTo(this.#values, property, value)
    if (value instanceof JsonLdNode) addTo(value.#referrers, property, this)
  }

  get hasValues(): boolean {
    return this.#values.size > 0
  }

  has(property: string): boolean {
    return this.#values.has(property)
  }

  /** The different values of a property, in the order of the document. */
  values(property: string): (JsonLdValue)[] {
    return [...(this.#values.get(property) ?? [])]
  }

  nodes(property: string): JsonLdNode[] {
    return this.values(property).filter((value) => value instanceof JsonLdNode)
  }

  /** The values that are text, or the ids of nodes: a URL is written either way. The id of a blank node is none. */
  texts(property: string): string[] {
    const texts = this.values(property).map((value) => (value instanceof JsonLdNode ? value.id : value))
    return texts.filter((text) => typeof text === 'string' && !text.startsWith('_:')) as string[]
  }

  /** The values as terms of schema.org: "InStock" of "https://schema.org/InStock", and "true" of true. */
  terms(property: string): string[] {
    return this.values(property).map((value) => termOf(value instanceof JsonLdNode ? (value.id ?? '') : String(value)))
  }

  /** The nodes that have this one as a value of the property. */
  referrers(property: string): JsonLdNode[] {
    return [...(this.#referrers.get(property) ?? [])]
  }

  isOfType(types: readonly string[]): boolean {
    return types.some((type) => this.types.has(type))
  }
}

function addTo<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}
