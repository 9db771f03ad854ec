/*
 * Every address that the site answers. The proxy, the headers and rewrites of next.config.js, the labels in metrics
 * and the log, the names that no destination may have, and the service worker follow from this list; routes.test.ts
 * holds the folders `app` and `public` and the locations of nginx against it. It is JavaScript, because next.config.js
 * reads it and Node 20 cannot run TypeScript.
 */

/**
 * @typedef {object} Route
 * @property {string} path the address, and its label in metrics and the log. As in the folders of Next, `[name]` stands
 *   for one segment (or for its part before an extension); `*` stands for anything, and at the end for any remainder
 * @property {'page' | 'document' | 'data' | 'file'} kind a page is rendered by Next; a document is HTML that a route
 *   handler writes; data is for programs and for embedding; a file is from `public` or the build
 * @property {true} [takesForms] answers POST beside GET and HEAD
 * @property {true} [preflight] scripts of other sites read it, and are told so when they ask by OPTIONS
 * @property {true} [ownPolicy] sets its content security policy and referrer policy itself
 * @property {true} [forOneReader] is made for who asks: no cache may keep it
 * @property {'page' | 'told' | 'weather' | 'file'} [offline] as what the service worker keeps it; `told` is not kept, but
 *   the worker says so without a connection
 * @property {true} [byAcceptLanguage] Next renders it in the language that the browser asks for
 * @property {true} [forOperators] is only for the machines of those who run the site
 * @property {string} [leadsTo] the path of the route that answers in its place
 * @property {true} [internal] has no address: the proxy leads to it
 */

/** @type {Route[]} The first one that fits an address has it. */
export const routes = [
  { path: '/', kind: 'page', offline: 'page', byAcceptLanguage: true },
  { path: '/_next/static/*', kind: 'file', offline: 'file' },
  { path: '/_next/*', kind: 'file' },
  { path: '/fonts/*', kind: 'file' },
  { path: '/favicon.ico', kind: 'file', leadsTo: '/icon.svg' },
  { path: '/icon.svg', kind: 'file' },
  { path: '/preview.png', kind: 'data' },
  { path: '/sw.js', kind: 'file' },
  { path: '/robots.txt', kind: 'data' },
  { path: '/sitemap.xml', kind: 'data' },
  { path: '/llms.txt', kind: 'data' },
  { path: '/changes.atom', kind: 'data' },

  { path: '/api/weather/[destination]', kind: 'data', preflight: true, offline: 'weather' },
  { path: '/api/oembed', kind: 'data', preflight: true },
  { path: '/api/openapi.json', kind: 'data', preflight: true },
  { path: '/api/health', kind: 'data', forOneReader: true },
  { path: '/api/metrics', kind: 'data', forOneReader: true, forOperators: true },
  { path: '/r/registry.json', kind: 'data', preflight: true },
  { path: '/r/weather-card.json', kind: 'data', preflight: true },

  { path: '/embed/v1.js', kind: 'file', ownPolicy: true, leadsTo: '/embed/v1.0.0.js' },
  { path: '/embed/v*.js', kind: 'file', ownPolicy: true },
  { path: '/embed/[destination]', kind: 'document', ownPolicy: true, preflight: true },
  { path: '/embed/[destination]/card', kind: 'data', ownPolicy: true, preflight: true },
  { path: '/embed/[destination]/card.svg', kind: 'data', ownPolicy: true, preflight: true },
  { path: '/embed/[destination]/card.png', kind: 'data', ownPolicy: true, preflight: true },
  { path: '/embed/[destination]/text', kind: 'data', ownPolicy: true, preflight: true },
  { path: '/photos/[destination]/[photo]', kind: 'data', ownPolicy: true },

  { path: '/moderation', kind: 'document', ownPolicy: true, takesForms: true, forOneReader: true },
  { path: '/moderation/replies.json', kind: 'data', ownPolicy: true, forOneReader: true },

  { path: '/[destination].txt', kind: 'data', leadsTo: '/embed/[destination]/text' },
  { path: '/[destination].md', kind: 'data', leadsTo: '/[destination]/markdown' },
  { path: '/[destination]/markdown', kind: 'data' },
  { path: '/[destination]/map.svg', kind: 'data' },
  { path: '/[destination]/preview.png', kind: 'data' },
  // There are many pages of replies, by their query, and some replies are taken back.
  { path: '/[destination]/replies', kind: 'document', ownPolicy: true, takesForms: true, offline: 'told' },
  { path: '/[destination]/replies.atom', kind: 'data', ownPolicy: true },
  { path: '/[destination]/replies/new', kind: 'document', ownPolicy: true, forOneReader: true },
  { path: '/[destination]/replies/receipt', kind: 'document', ownPolicy: true, takesForms: true, forOneReader: true },
  { path: '/[destination]/replies/token', kind: 'data', ownPolicy: true, forOneReader: true },
  { path: '/[destination]/replies/[reply]', kind: 'document', ownPolicy: true },
  { path: '/[destination]', kind: 'page', offline: 'page' },
  { path: '/[destination]/[language]', kind: 'page', offline: 'page' },
  { path: '/[destination]/[language]/when', kind: 'page', forOneReader: true, internal: true },
]
