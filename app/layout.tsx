import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: { default: 'Portolan', template: '%s · Portolan' },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f5ee' },
    { media: '(prefers-color-scheme: dark)', color: '#0c1723' },
  ],
}

/** Each page is a whole document, since it alone knows its language: see `SitePage`. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children
}
