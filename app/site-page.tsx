import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import registerServiceWorker from '@/components/offline/register-service-worker.js?minified'
import { SiteHeader } from '@/components/page/site-header'
import themeChoice from '@/components/page/theme-choice.js?minified'
import { pageWords } from '@/components/page/words/languages'
import { StaticMarkup } from '@/components/ui/static-markup'
import { type Language, directionOf, languageTag } from '@/lib/languages'
import './globals.css'

/**
 * What English and romanised Korean need, with the pairs that kerning moves by half a pixel or more; `font-serif` in
 * globals.css has the order.
 */
const newsreader = localFont({
  src: '../public/fonts/newsreader-latin.woff2',
  weight: '400 600',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
  // Text that is being read is not set anew when the font comes late.
  display: 'optional',
})

/** The letters of other languages of Europe. A browser fetches it for a page that has one of them. */
const newsreaderAccents = localFont({
  src: '../public/fonts/newsreader-accents.woff2',
  weight: '400 600',
  variable: '--font-newsreader-accents',
  // Without it a browser would look into this for every letter of every other script.
  declarations: [{ prop: 'unicode-range', value: 'U+A1, U+AB, U+BB, U+BF, U+C0-D6, U+D8-F6, U+F8-FF, U+20AC' }],
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
})

const fonts = [newsreader, newsreaderAccents].map(({ variable }) => variable).join(' ')

/** A page of the site as a whole document: the page alone knows its language. */
export function SitePage({
  language,
  pathIn,
  children,
}: {
  language: Language
  /** Where the page is in another language; null where it has one address for all. */
  pathIn: ((language: Language) => string) | null
  children: ReactNode
}) {
  const words = pageWords[language]
  return (
    // A choice of colours changes it before React comes.
    <html
      lang={languageTag(language)}
      dir={directionOf(language)}
      className={fonts}
      suppressHydrationWarning
    >
      <body>
        <StaticMarkup>
          <script dangerouslySetInnerHTML={{ __html: themeChoice }} />
          <SiteHeader language={language} pathIn={pathIn} words={words} />
        </StaticMarkup>
        <main id="content">{children}</main>
        <footer className="site-footer">{words.creed}</footer>
        {process.env.NODE_ENV === 'production' && (
          <script dangerouslySetInnerHTML={{ __html: registerServiceWorker }} />
        )}
      </body>
    </html>
  )
}
