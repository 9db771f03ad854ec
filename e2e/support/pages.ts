import { homePath, pagePath } from '@/components/page/page-path'
import type { Language } from '@/lib/languages'

/** A page of each kind, and which part of it stands for itself, where that is not all of it. */
export const pages: { name: string; pathIn: (language: Language) => string; part?: string }[] = [
  { name: 'the list of destinations', pathIn: homePath },
  { name: 'the page of a destination', pathIn: (language) => pagePath('chongjin', language) },
  { name: 'the form for a reply', pathIn: (language) => `/chongjin/replies/new?lang=${language}` },
  // What is framed has the headings of a part of a page.
  { name: 'the card in a frame', pathIn: (language) => `/embed/chongjin?lang=${language}`, part: '.weather-card' },
  { name: 'a page that is missing', pathIn: () => '/atlantis' },
]
