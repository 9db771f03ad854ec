/**
 * Finds text that GitHub's Markdown turns into a link by itself; null if there is none. An article has no links, so its
 * text has none of these, not even behind a backslash: some readers look for them in the text that comes out.
 * https://github.github.com/gfm/#autolinks-extension-
 */
export function addressIn(text: string): string | null {
  const web = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<]+/iu.exec(text)
  if (web) return web[0]
  const mail = /[\w.+-]@[\w-]+\.[\w.-]+/.exec(text)
  if (!mail) return null
  const [, rest = ''] = mail[0].split('@')
  return `${text.slice(0, mail.index + 1).split(/[^\w.+-]/).at(-1)}@${rest}`
}
