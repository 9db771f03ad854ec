import type { ReactNode } from 'react'

interface ReplyDocumentProps {
  title: string
  stylesheet: string
  /** Where else this is, if it may be found by others than who asks for it. */
  canonical?: string
  script?: string
  children: ReactNode
}

/** A page of its own about replies: complete without scripts, styled from within, and the same for crawlers. */
export function ReplyDocument({ title, stylesheet, canonical, script, children }: ReplyDocumentProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        {canonical ? <link rel="canonical" href={canonical} /> : <meta name="robots" content="noindex" />}
        <title>{`${title} · Portolan`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <a href="#content" className="skip-link">
          Skip to content
        </a>
        <header className="document__top">
          <a href="/">Portolan</a>
        </header>
        <main id="content" className="document__main">
          {children}
        </main>
        {script && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  )
}

/** The way from the home page to here. */
export function Way({ slug, name, last }: { slug: string; name: string; last?: { href: string; text: string } }) {
  return (
    <nav className="document__way" aria-label="Breadcrumb">
      <a href={`/${slug}`}>{name}</a>
      {' › '}
      {last ? <a href={last.href}>{last.text}</a> : 'Replies'}
    </nav>
  )
}
