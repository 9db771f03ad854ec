import { hasProperty, isKindOf, isTerm, rangeOf } from '@/lib/testing/vocabulary'

type Node = Record<string, unknown>

/** What a JSON-LD script says otherwise than schema.org defines, a sentence each. */
export function faultsIn(script: string): string[] {
  const { '@context': context, '@graph': graph, ...rest } = JSON.parse(script) as Node
  const faults = context === 'https://schema.org' ? [] : [`the context is ${JSON.stringify(context)}`]
  if (Object.keys(rest).length > 0) faults.push('there is something beside the graph')
  if (!Array.isArray(graph)) return [...faults, 'there is no graph']

  const nodes = allNodes(graph)
  /** The types of what is told of, by its id. */
  const known = new Map<unknown, string[]>()
  for (const node of nodes.filter((node) => '@id' in node && '@type' in node)) {
    if (known.has(node['@id'])) faults.push(`${String(node['@id'])} is there twice`)
    known.set(node['@id'], typesOf(node))
  }
  return [...faults, ...nodes.filter((node) => '@type' in node).flatMap((node) => faultsOf(node, known))]
}

function faultsOf(node: Node, known: Map<unknown, string[]>): string[] {
  const types = typesOf(node)
  const unknown = types.filter((type) => !isTerm(type, 'Class'))
  if (unknown.length > 0) return unknown.map((type) => `${type} is no class`)
  return propertiesOf(node).flatMap((property) => {
    const where = `${types.join(' and ')}.${property}`
    if (!isTerm(property, 'Property')) return [`${where} is no property`]
    if (!types.some((type) => hasProperty(type, property))) return [`${where} belongs to other classes`]
    const values = [node[property]].flat()
    if (values.length === 0) return [`${where} is empty`]
    const misfits = values.filter((value) => !fits(value, rangeOf(property), known))
    return misfits.map((value) => `${where} cannot be ${JSON.stringify(value)}`)
  })
}

function fits(value: unknown, range: string[], known: Map<unknown, string[]>): boolean {
  if (typeof value === 'object' && value !== null) return nodeFits(value as Node, range, known)
  return range.some((type) => literalFits(value, type))
}

/** Schema.org's kinds of text and numbers. https://schema.org/DataType */
function literalFits(value: unknown, type: string): boolean {
  if (typeof value === 'number') return type === 'Number' || (type === 'Integer' && Number.isInteger(value))
  if (typeof value !== 'string' || value === '') return false
  if (type === 'Text') return true
  if (type === 'URL') return /^https?:\/\//.test(value) && URL.canParse(value)
  if (type === 'Date') return /^\d{4}(-\d\d){0,2}$/.test(value)
  return type === 'DateTime' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
}

function nodeFits(node: Node, range: string[], known: Map<unknown, string[]>): boolean {
  const types = '@type' in node ? typesOf(node) : known.get(node['@id'])
  if (types) return types.some((type) => range.some((wanted) => isKindOf(type, wanted)))
  // Of what another page tells only its address is here; what has no type has to be possible in one of the range.
  return range.some((type) => propertiesOf(node).every((property) => hasProperty(type, property)))
}

function allNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(allNodes)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(allNodes)]
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().map(String)
}

function propertiesOf(node: Node): string[] {
  return Object.keys(node).filter((key) => key !== '@id' && key !== '@type')
}
