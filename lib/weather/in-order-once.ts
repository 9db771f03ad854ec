/** In ascending order of a key, and each key once: of those that share one, the first that was given. */
export function inOrderOnce<Item>(items: readonly Item[], keyOf: (item: Item) => number | string): Item[] {
  const keyed = new Map<number | string, Item>()
  for (const item of items) {
    if (!keyed.has(keyOf(item))) keyed.set(keyOf(item), item)
  }
  return [...keyed].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item)
}
