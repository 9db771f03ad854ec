import type { ReactNode } from 'react'
import { type Language, directionOf, languageTag } from '@/lib/languages'
import { homePath, pagePath } from '../page/page-path'
import themeChoice from '../page/theme-choice.js?minified'
import { pageWords } from '../page/words/languages'
import { replyWords } from './words/languages'

interface ReplyDocumentProps {
  language: Language
  title: string
  stylesheet: string
  /** Where else this is, if it may be found by others than who asks for it. */
  canonical?: string
  script?: string
  children: ReactNode
}

/**
 * A page of its own about replies: complete without scripts, styled from within, and the same for crawlers. It has
 * the colours that were chosen on other pages.
 */
export function ReplyDocument({ language, title, stylesheet, canonical, script, children }: ReplyDocumentProps) {
  return (
    <html lang={languageTag(language)} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        {canonical ? <link rel="canonical" href={canonical} /> : <meta name="robots" content="noindex" />}
        <title>{`${title} · Portolan`}</title>
        <script dangerouslySetInnerHTML={{ __html: themeChoice }} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="preload" href="/fonts/newsreader-latin.woff2" as="font" type="font/woff2" crossOrigin="" />
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <a href="#content" className="skip-link">
          {pageWords[language].skipToContent}
        </a>
        <header className="document__top">
          <a href={homePath(language)}>Portolan</a>
        </header>
        <main id="content" className="document__main">
          {children}
        </main>
        {script && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  )
}

interface WayProps {
  slug: string
  name: string
  language: Language
  last?: { href: string; text: string }
}

/** The way from the home page to here. */
export function Way({ slug, name, language, last }: WayProps) {
  const { breadcrumb, replies } = replyWords[language]
  return (
    <nav className="document__way" aria-label={breadcrumb}>
      <a href={pagePath(slug, language)}>
        <bdi>{name}</bdi>
      </a>
      {' › '}
      {last ? <a href={last.href}>{last.text}</a> : replies}
    </nav>
  )
}
