/** Markup of an element; one without content has none to close. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  content: string | null = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeMarkup(`${value}`)}"`,
  )
  return `<${name}${written.join('')}>${content === null ? '' : `${content}</${name}>`}`
}

/** Makes text safe in XML and HTML, in elements and in attributes. */
export function escapeMarkup(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
