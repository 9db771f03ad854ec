import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import './globals.css'

const newsreader = localFont({
  src: '../public/fonts/newsreader-latin.woff2',
  weight: '400 700',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
  // Text that is being read is not set anew when the font comes late.
  display: 'optional',
})

/** The vowels with breves that romanised Korean needs, cut from the same family. */
const newsreaderExtended = localFont({
  src: '../public/fonts/newsreader-latin-extended.woff2',
  weight: '400 700',
  variable: '--font-newsreader-extended',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
})

export const metadata: Metadata = {
  title: { default: 'Portolan', template: '%s · Portolan' },
  description: 'Destination pages that tell the truth: every claim with its source, every reading with its age.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f5ee' },
    { media: '(prefers-color-scheme: dark)', color: '#0c1723' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${newsreader.variable} ${newsreaderExtended.variable}`}>
      <body>
        <a href="#content" className="skip-link">
          Skip to content
        </a>
        <header className="mx-auto flex max-w-[76rem] items-baseline justify-between gap-6 px-5 py-4 sm:px-8">
          <a href="/" className="font-serif text-xl font-semibold tracking-tight no-underline">
            Portolan
          </a>
          <p className="text-sm text-muted">Places, with their sources</p>
        </header>
        <main id="content">{children}</main>
        <footer className="mx-auto max-w-[76rem] px-5 pt-10 pb-14 text-sm text-muted sm:px-8">
          A portolan is a sailor’s chart of ports. This one carries no trackers, and says of each link that is paid for that it is.
        </footer>
      </body>
    </html>
  )
}
