import type { Language } from '@/lib/languages'

/** Where everything about replies lies. */
export const sendPath = (slug: string) => `/${slug}/replies`

export const replyPagePath = (slug: string, page: number) => (page === 1 ? sendPath(slug) : `${sendPath(slug)}?page=${page}`)

export const replyPath = (slug: string, id: string) => `/${slug}/replies/${id}`

export const composePath = (slug: string, parentId: string | null) =>
  `/${slug}/replies/new${parentId === null ? '' : `?to=${parentId}`}`

export const tokenPath = (slug: string) => `/${slug}/replies/token`

export const feedPath = (slug: string) => `/${slug}/replies.atom`

/** The key is a query, which nobody's log of paths holds. */
export const receiptPath = (slug: string, receiptKey: string) => `/${slug}/replies/receipt?key=${receiptKey}`

/** One of these in a language; by itself each is in that which its reader's browser asks for. */
export const inLanguage = (path: string, language: Language) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
