/**
 * The attributes of a link that a reader wrote. Nobody vouches for it, and it reads from left to right also within a
 * text in Arabic, so that its host is where readers look for it.
 */
export const linkAttributes = { rel: 'ugc nofollow noopener', dir: 'ltr' }
