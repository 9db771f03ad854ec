'use client'

import './globals.css'

/** What a reader sees when a page cannot be rendered: no detail of the fault, and a way on. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>This page could not be shown · Portolan</title>
      </head>
      <body>
        <main className="notice-page">
          <h1>This page could not be shown</h1>
          <p>The fault is ours. It may pass.</p>
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
