/** The addresses of schema.org, and of GoodRelations, whose terms it uses for who buys and what is sold. */
const vocabularies = /^(https?:\/\/(www\.)?schema\.org\/|schema:|https?:\/\/purl\.org\/goodrelations\/v1#)|\/$/g

/** A term of schema.org without the address before it: "https://schema.org/InStock" is "InStock". */
export function termOf(name: string): string {
  return name.trim().replace(vocabularies, '')
}

/** Resolves the names in a document: https://www.w3.org/TR/json-ld11/#the-context */
export class JsonLdNames {
  readonly base: string
  readonly #meanings = new Map<string, string>()

  /**
   * Remote contexts are not fetched: they are taken for that of schema.org.
   *
   * @param context undefined for a document without one
   */
  constructor(context: unknown, documentUrl: string) {
    let base = documentUrl
    if (context !== undefined) {
      // The context of schema.org has these.
      this.#meanings.set('id', '@id').set('type', '@type')
    }
    for (const part of Array.isArray(context) ? context : [context]) {
      if (typeof part !== 'object' || part === null) continue
      for (const [name, definition] of Object.entries(part as Record<string, unknown>)) {
        const meaning = typeof definition === 'string' ? definition : (definition as { '@id'?: unknown } | null)?.['@id']
        if (typeof meaning !== 'string') continue
        if (name === '@base') base = resolve(meaning, base)
        else if (!name.startsWith('@')) this.#meanings.set(name, meaning)
      }
    }
    this.base = base
  }

  /** The keyword ("@id") or the term of schema.org that a key or a type stands for. */
  term(name: string): string {
    return termOf(this.#expand(this.#meanings.get(name) ?? name))
  }

  /** The absolute form of an id; that of a blank node ("_:a") stays as it is. */
  id(name: string): string {
    return name.startsWith('_:') ? name : resolve(this.#expand(name), this.base)
  }

  /** "s:Hotel" with what stands for "s" before the colon. */
  #expand(name: string): string {
    const colon = name.indexOf(':')
    const prefix = colon > 0 ? this.#meanings.get(name.slice(0, colon)) : undefined
    return prefix === undefined ? name : prefix + name.slice(colon + 1)
  }
}

function resolve(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address
}
