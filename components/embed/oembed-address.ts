/** Where the oEmbed answer for a page lies; discovery allows no parameters but these. oEmbed 1.0, section 4. */
export function oembedAddress(page: string, format: 'json' | 'xml'): string {
  return `${new URL(page).origin}/api/oembed?url=${encodeURIComponent(page)}&format=${format}`
}
