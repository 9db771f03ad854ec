export const oembedTypes = { json: 'application/json+oembed', xml: 'text/xml+oembed' }

/** Where the oEmbed answer for an address lies; discovery allows no parameters but these. https://oembed.com, 4 */
export function oembedAddress(address: string, format: 'json' | 'xml'): string {
  return `${new URL(address).origin}/api/oembed?url=${encodeURIComponent(address)}&format=${format}`
}

/** The same as values of a Link header. RFC 8288 */
export function oembedLinks(address: string): string {
  return (['json', 'xml'] as const)
    .map((format) => `<${oembedAddress(address, format)}>; rel="alternate"; type="${oembedTypes[format]}"`)
    .join(', ')
}
