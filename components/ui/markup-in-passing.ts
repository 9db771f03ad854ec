import { LRUCache } from 'lru-cache'

/**
 * Markup on its way from the server components that made it to the HTML of the same request: what goes there as
 * a property would be sent to the browser besides. Next builds the two as separate bundles; what they share in
 * memory hangs on `globalThis`. Bounded, since a request may break off between them.
 */
const shared = globalThis as typeof globalThis & { portolanMarkup?: LRUCache<string, string> }

export const markupInPassing = (shared.portolanMarkup ??= new LRUCache({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: (html) => 2 * html.length + 1,
}))
