import document from '../replies/reply-document.css?minified'
import elements from '../ui/elements.css?minified'
import theme from '../ui/theme.css?minified'

/**
 * What stands in for a page that cannot be had. Its words, and the pages that are kept, the service worker puts in
 * place of "{title}" and the like.
 */
export function NotKeptPage() {
  return (
    <html lang="{language}" dir="{direction}">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{'{title} · Portolan'}</title>
        <style dangerouslySetInnerHTML={{ __html: theme + elements + document }} />
      </head>
      <body>
        <header className="document__top">
          <a href="/">Portolan</a>
        </header>
        <main className="document__main">
          <h1>{'{title}'}</h1>
          <p className="document__lead">
            <span>{'{reason}'}</span>
            <script data-reload="" dangerouslySetInnerHTML={{ __html: '{script}' }} /> <a href="">{'{tryAgain}'}</a>
          </p>
          <section className="document__section" aria-labelledby="kept">
            <h2 id="kept">{'{kept}'}</h2>
            <ul>{'{pages}'}</ul>
          </section>
        </main>
      </body>
    </html>
  )
}
