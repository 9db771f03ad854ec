/*
 * Keeps the pages that were read last, and their weather, for when there is no connection. As long as there is one, both
 * come over it and never from here, so that a deployment reaches everybody with the next page. Only files with a hash of
 * their content in their name are answered from here first. What is for one reader alone is not kept.
 */
{
  /** @typedef {Event & { request: Request, waitUntil(work: Promise<unknown>): void, respondWith(answer: Promise<Response>): void }} WorkerEvent */
  /** @typedef {{ url: string, postMessage(message: unknown): void }} Client */
  /** @typedef {{ matchAll(options: object): Promise<Client[]>, claim(): Promise<void> }} Clients */
  /** @typedef {{ clients: Clients, skipWaiting(): Promise<void> }} Scope */
  /** @typedef {import('./worker-data').WorkerData} Data */

  const { clients, skipWaiting, offlineRoutes, offlineWords, notKeptPage, whileOffline } =
    /** @type {Scope & Data} */ (/** @type {unknown} */ (globalThis))

  const routes = offlineRoutes.map(([pattern, use]) => ({ pattern: new RegExp(pattern, 's'), use }))

  /** How many pages of places are kept, and the weather of how many. */
  const most = 12

  /**
   * The use of an address: see `offline` in lib/http/routes.js.
   *
   * @param {string} pathname
   */
  const handlingOf = (pathname) => routes.find(({ pattern }) => pattern.test(pathname))?.use

  /** @param {'pages' | 'weather' | 'files'} name */
  const open = (name) => caches.open(`portolan-${name}`)

  /** @type {(name: 'pages' | 'weather', path: string, response: Response) => Promise<void>} */
  const keep = async (name, path, response) => {
    const cache = await open(name)
    // What is put again stands last.
    await cache.put(path, response)
    const kept = (await cache.keys()).map(({ url }) => new URL(url))
    // Earlier workers kept a copy for each query.
    const outdated = kept.filter((address) => address.href !== location.origin + placeOf(address))
    const places = kept.filter(({ pathname }) => pathname !== '/').slice(0, -most)
    for (const address of [...outdated, ...places]) await cache.delete(address.href)
  }

  /**
   * Tells the open pages whether the site was reached.
   *
   * @param {boolean} isConnected
   */
  const tell = async (isConnected) => {
    for (const client of await clients.matchAll({ type: 'window' })) client.postMessage({ isConnected })
  }

  /** @type {(place: string, response: Response) => Promise<void>} */
  const keepPage = async (place, response) => {
    if (!response.ok || isPrivate(response)) return
    const html = await response.clone().text()
    await keep('pages', place, response)
    // But what is for browsers that have no service workers.
    const named = html.replace(/<script[^>]*nomodule[^>]*>/gi, '').match(/\/_next\/static\/[\w./~-]+/g)
    const files = await keepFiles(named ?? [])
    // What scripts load once it is needed, they name without the folder.
    const scripts = await Promise.all(files.filter(({ url }) => url.endsWith('.js')).map((script) => script.text()))
    await keepFiles((scripts.join().match(/\bstatic\/chunks\/[\w~-]+\.js/g) ?? []).map((path) => `/_next/${path}`))
    await dropFiles()
  }

  /** @type {(paths: string[]) => Promise<Response[]>} */
  const keepFiles = async (paths) => {
    const files = await Promise.all([...new Set(paths)].map((path) => findFile(path).catch(() => Response.error())))
    return files.filter(({ ok }) => ok)
  }

  /** @param {Response} response */
  const isPrivate = ({ headers }) => /no-store|private/.test(headers.get('cache-control') ?? '')

  /** @param {string} path */
  const findFile = async (path) => {
    const files = await open('files')
    const kept = await files.match(path)
    if (kept) return kept
    const response = await fetch(path)
    // `next dev` gives its files names that stay.
    const isUnchanging = response.ok && response.headers.get('cache-control')?.includes('immutable')
    if (isUnchanging) await files.put(path, response.clone()).catch(() => undefined)
    return response
  }

  /** Drops what no kept page, stylesheet or script names: the files of earlier builds, at last. */
  const dropFiles = async () => {
    const files = await open('files')
    const kept = await files.keys()
    const sources = kept.filter(({ url }) => /\.(?:css|js)$/.test(url)).map((request) => files.match(request))
    const naming = [...(await (await open('pages')).matchAll()), ...(await Promise.all(sources))]
    const text = (await Promise.all(naming.map((response) => response?.text()))).join()
    for (const { url } of kept) if (!text.includes(url.slice(url.lastIndexOf('/') + 1))) await files.delete(url)
  }

  /**
   * The address under which a page is kept. Only the home page has something in its query that changes it: its language.
   *
   * @param {URL} address
   */
  const placeOf = ({ pathname, searchParams }) => {
    const language = searchParams.get('lang') ?? 'en'
    return pathname === '/' && language !== 'en' && Object.hasOwn(offlineWords, language) ? `/?lang=${language}` : pathname
  }

  /**
   * The home page in another language, or by its other address, is better than none.
   *
   * @param {string} place
   */
  const findPage = async (place) => {
    const pages = await open('pages')
    return (await pages.match(place)) ?? (isHome(place) ? pages.match('/', { ignoreSearch: true }) : undefined)
  }

  /** @param {string} place */
  const isHome = (place) => /^\/(?:\?|$)/.test(place)

  /** @type {(event: WorkerEvent, place: string) => Promise<Response>} */
  const answerPage = async (event, place) => {
    try {
      // What the browser itself keeps, it may show for a while without asking.
      const response = await fetch(event.request, { cache: 'no-cache' })
      if (handlingOf(place.split('?')[0] ?? '') === 'page') event.waitUntil(keepPage(place, response.clone()))
      return response
    } catch {
      const kept = await findPage(place)
      return kept ? copyOf(kept) : notKept(place)
    }
  }

  /** @type {(path: string, response: Response) => Promise<void>} */
  const keepWeather = async (path, response) => {
    if (response.ok) await keep('weather', path, response)
  }

  /** @type {(event: WorkerEvent, path: string) => Promise<Response>} */
  const answerWeather = async (event, path) => {
    try {
      const response = await fetch(event.request)
      event.waitUntil(Promise.all([tell(true), keepWeather(path, response.clone())]))
      return response
    } catch {
      event.waitUntil(tell(false))
      const kept = await (await open('weather')).match(path)
      // Without its date, by which the card would set its clock, and call it new.
      return kept ? new Response(kept.body, { headers: { 'content-type': 'application/json' } }) : Response.error()
    }
  }

  /** @type {(text: string, values: Record<string, string>) => string} */
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')

  /** @type {(html: string, part: RegExp) => string} */
  const find = (html, part) => part.exec(html)?.[1] ?? ''

  /** @type {(wish: string) => Data['offlineWords'][string]} */
  const wordsIn = (wish) =>
    /** @type {Data['offlineWords'][string]} */ (offlineWords[Object.hasOwn(offlineWords, wish) ? wish : 'en'])

  /** @type {(kept: Response) => Promise<Response>} */
  const copyOf = async (kept) => {
    const html = await kept.text()
    const { noConnection, copy, tryAgain, locale } = wordsIn(find(html, /<html lang="(\w+)/))
    const since = new Date(kept.headers.get('date') ?? '')
    const date = since.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
    const words = `<span>${noConnection}</span><script>${whileOffline}</script>${fill(copy, { date })}`
    const notice = `<p class="kept-copy" role="status">${words} <a href="">${tryAgain}</a></p>`
    return new Response(html.replace('<main', `${notice}<main`), { headers: kept.headers })
  }

  /** @param {string} place */
  const notKept = async (place) => {
    let pages = ''
    for (const kept of await (await open('pages')).matchAll()) {
      const title = find(await kept.text(), /<title>(.*?)(?: · Portolan)?<\/title>/)
      pages = `<li><a href="${placeOf(new URL(kept.url))}">${title}</a></li>${pages}`
    }
    const wish = find(place, /(?:\/|lang=)([a-z]{2})$/) || navigator.language.replace(/^zh-(Hant|TW|HK|MO).*|-.*/i, '')
    const words = wordsIn(wish)
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    return new Response(fill(notKeptPage, { ...words, pages, script: whileOffline }), { status: 503, headers })
  }

  /** What was loaded before there was a worker. */
  const keepOpenPages = async () => {
    const opened = await clients.matchAll({ includeUncontrolled: true, type: 'window' })
    const addresses = opened.map(({ url }) => new URL(url)).filter(({ pathname }) => handlingOf(pathname) === 'page')
    const keepOne = async (/** @type {URL} */ address) => {
      await keepPage(placeOf(address), await fetch(placeOf(address)))
      const weather = address.pathname.replace(/^\/([^/]*).*/, '/api/weather/$1')
      if (handlingOf(weather) === 'weather') await keepWeather(weather, await fetch(weather))
    }
    await Promise.allSettled(addresses.map(keepOne))
  }

  addEventListener('install', (event) => {
    /** @type {WorkerEvent} */ (event).waitUntil(Promise.all([skipWaiting(), keepOpenPages()]))
  })
  addEventListener('activate', (event) => /** @type {WorkerEvent} */ (event).waitUntil(clients.claim()))
  addEventListener('fetch', (received) => {
    const event = /** @type {WorkerEvent} */ (received)
    const { method, mode, url } = event.request
    const address = new URL(url)
    const { origin, pathname } = address
    if (method !== 'GET' || origin !== location.origin) return
    const use = handlingOf(pathname)
    if (use === 'file') event.respondWith(findFile(pathname))
    else if (use === 'weather') event.respondWith(answerWeather(event, pathname))
    else if (use && mode === 'navigate') event.respondWith(answerPage(event, placeOf(address)))
  })
}
