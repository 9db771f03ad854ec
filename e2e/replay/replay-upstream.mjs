import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { commonsAnswer, hostileCommonsAnswer } from './replay-commons.mjs'
import { offersFeed } from './replay-offers.mjs'
import { drawPicture } from './replay-picture.mjs'
import { shiftMetNorway, shiftOpenMeteo } from './shift.mjs'

/*
 * Both weather providers over a real socket, answering with real recordings moved to the present; and Wikimedia
 * Commons and a feed of offers with their pictures. A switch sets how each one fails. What was recorded is marked as
 * that, by a header that the site shows.
 */

/**
 * @typedef {'ok' | 'html-500' | 'minutely-limit-429' | 'hourly-limit-429' | 'daily-limit-429' | 'hang'
 *   | 'truncated' | 'all-null' | 'reset' | 'reset-in-body' | 'deprecated-203' | 'unasked-304'
 *   | 'forbidden-403' | 'empty' | 'wrong-shape' | 'wrong-type' | 'wrong-clock' | 'elsewhere' | 'drip' | 'huge'
 *   | 'gzip-bomb' | 'hostile' | 'nothing' | 'api-error' | 'svg' | 'html' | 'pixel-bomb' | '50-mb'} Behaviour
 * @typedef {'openMeteo' | 'metNorway'} WeatherProvider
 * @typedef {WeatherProvider | 'commons' | 'offers' | 'pictures'} ProviderKey
 * @typedef {{ provider: ProviderKey, path: string, query: Record<string, string>,
 *   headers: import('node:http').IncomingHttpHeaders, status: number | null }} ReplayedRequest
 */

/** @param {string} path */
function recording(path) {
  return readFileSync(new URL(`../recordings/${path}`, import.meta.url), 'utf8')
}

const openMeteoBody = JSON.parse(recording('open-meteo/om-03-current-ms-isday-copenhagen-2026.json'))
const metNorwayBody = JSON.parse(recording('met-norway/met-03-complete-london-2020.cached-response.json'))
  .data
const dailyLimitBody = recording('open-meteo/om-err-03-daily-limit-quoted-issue832.json')
/** The other two are worded alike. @type {Partial<Record<Behaviour, string>>} */
const limitBodies = {
  'minutely-limit-429': dailyLimitBody.replace('Daily', 'Minutely'),
  'hourly-limit-429': dailyLimitBody.replace('Daily', 'Hourly'),
  'daily-limit-429': dailyLimitBody,
}
const badGatewayBody = recording('open-meteo/om-err-05-502-nginx-html-quoted-website-issue1005.html')
/** 100 MB that would be JSON if it ever ended; packed it is 100 kB. */
const hugeBody = () => Buffer.alloc(100_000_000, ' ')
const emptyBody = recording('met-norway/met-doc-example-200-error-empty-timeseries.json')

export class ReplayUpstream {
  /** How each provider behaves from the next request on. @type {Record<ProviderKey, Behaviour>} */
  behaviour = { openMeteo: 'ok', metNorway: 'ok', commons: 'ok', offers: 'ok', pictures: 'ok' }
  /** Milliseconds before each answer. */
  latency = 0
  /** Milliseconds by which this server's clock is ahead. */
  clockOffset = 0
  /** Milliseconds for which a MET Norway answer may be kept. */
  metNorwayLifetime = 30 * 60_000
  /** Milliseconds before the running hour at which MET Norway's forecast was made. */
  metNorwayIssueAge = 60 * 60_000
  /** Every request for weather so far. @type {ReplayedRequest[]} */
  requests = []
  /** Every other request. @type {ReplayedRequest[]} */
  otherRequests = []

  #server = createServer((request, response) => {
    this.#answer(request, response).catch((error) => response.destroy(error))
  })

  /**
   * Starts on a free loopback port.
   *
   * @param {number} [port]
   */
  async start(port = 0) {
    this.#server.listen(port, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  async stop() {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get origin() {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('not started')
    return `http://127.0.0.1:${address.port}`
  }

  /** The environment that points the site here. */
  get environment() {
    return {
      OPEN_METEO_URL: `${this.origin}/open-meteo`,
      MET_NORWAY_URL: `${this.origin}/met-norway`,
      COMMONS_URL: `${this.origin}/commons`,
      ALLOWED_PRIVATE_HOSTS: new URL(this.origin).host,
      CONTACT: 'tester@portolan.example',
    }
  }

  /** Where the feed of offers is. */
  get offersUrl() {
    return `${this.origin}/offers/feed.jsonld`
  }

  /** Sets how both weather providers behave. @param {Behaviour} behaviour */
  setAll(behaviour) {
    this.behaviour = { ...this.behaviour, openMeteo: behaviour, metNorway: behaviour }
  }

  /** @param {ProviderKey} provider */
  requestsTo(provider) {
    return [...this.requests, ...this.otherRequests].filter((request) => request.provider === provider)
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async #answer(request, response) {
    const url = new URL(request.url ?? '/', this.origin)
    const provider = providerOf(url.pathname)
    const query = Object.fromEntries(url.searchParams)
    const { headers } = request
    /** @type {ReplayedRequest} */
    const record = { provider, path: url.pathname, query, headers, status: null }
    const requests = ['openMeteo', 'metNorway'].includes(provider) ? this.requests : this.otherRequests
    requests.push(record)
    response.once('finish', () => (record.status = response.statusCode))
    const behaviour = this.behaviour[provider]
    const now = Date.now() + this.clockOffset + (behaviour === 'wrong-clock' ? 86_400_000 : 0)
    response.setHeader('date', new Date(now).toUTCString())

    if (this.latency > 0) await delay(this.latency)
    if (behaviour === 'hang') return
    if (behaviour === 'reset') return void request.socket.destroy()
    if (behaviour === 'html-500') return send(response, 500, 'text/html', badGatewayBody)
    if (behaviour === 'forbidden-403') return send(response, 403, 'text/html', 'Forbidden')
    const limitBody = limitBodies[behaviour]
    if (limitBody) return send(response, 429, 'application/json', limitBody)
    if (behaviour === 'unasked-304') return void response.writeHead(304).end()
    if (behaviour === 'empty') return send(response, 200, 'application/json', emptyBody)
    if (behaviour === 'wrong-shape') return send(response, 200, 'application/json', '{"weather":"fine"}')
    if (behaviour === 'huge') return send(response, 200, 'application/json', hugeBody())
    if (behaviour === 'drip') return drip(response)
    if (behaviour === 'gzip-bomb') {
      return send(response, 200, 'application/json', gzipSync(hugeBody()), { 'content-encoding': 'gzip' })
    }

    if (provider === 'pictures') return this.#answerPicture(response, behaviour, url.pathname)
    if (provider === 'commons') return this.#answerCommons(response, behaviour, Number(query.iiurlwidth))
    if (provider === 'offers') return this.#answerOffers(response, behaviour)

    const status = behaviour === 'deprecated-203' ? 203 : 200
    if (provider === 'openMeteo') {
      const asked = { latitude: Number(query.latitude), longitude: Number(query.longitude) }
      const place = behaviour === 'elsewhere' ? { latitude: -33.9, longitude: 18.4 } : asked
      const body = shiftOpenMeteo(openMeteoBody, { now, timeZone: query.timezone ?? 'GMT', place })
      this.#sendRecorded(response, status, behaviour, body, 'Copenhagen, 2026-07-26', {})
    } else {
      const [latitude, longitude] = [Number(query.lat), Number(query.lon)]
      const place =
        behaviour === 'elsewhere' ? { latitude: longitude, longitude: latitude } : { latitude, longitude }
      this.#answerMetNorway(response, status, behaviour, headers['if-modified-since'], now, place)
    }
  }

  /**
   * @param {import('node:http').ServerResponse} response
   * @param {Behaviour} behaviour
   * @param {number} width
   */
  #answerCommons(response, behaviour, width) {
    const pictures = `${this.origin}/pictures`
    if (behaviour === 'nothing') return send(response, 200, 'application/json', '{"batchcomplete":""}')
    if (behaviour === 'api-error') {
      return send(response, 200, 'application/json', '{"error":{"code":"maxlag","info":"Waiting for a database"}}')
    }
    const answer = behaviour === 'hostile' ? hostileCommonsAnswer(pictures, width) : commonsAnswer(pictures, width)
    this.#sendRecorded(response, 200, behaviour, answer, 'Wikimedia Commons, 2014 to 2019', {})
  }

  /**
   * @param {import('node:http').ServerResponse} response
   * @param {Behaviour} behaviour
   */
  #answerOffers(response, behaviour) {
    const feed = behaviour === 'nothing' ? '[]' : JSON.stringify(offersFeed(this.origin, behaviour === 'hostile'))
    const sent = behaviour === 'truncated' ? feed.slice(0, feed.length / 2) : feed
    send(response, 200, behaviour === 'wrong-type' ? 'text/html' : 'application/ld+json', sent)
  }

  /**
   * The path says how large a picture is: /pictures/1920x1080/7.jpg
   *
   * @param {import('node:http').ServerResponse} response
   * @param {Behaviour} behaviour
   * @param {string} path
   */
  async #answerPicture(response, behaviour, path) {
    const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    if (behaviour === 'svg') return send(response, 200, 'image/svg+xml', script)
    if (behaviour === 'wrong-type') return send(response, 200, 'image/png', script)
    if (behaviour === 'html') return send(response, 200, 'text/html', '<script>alert(1)</script>')
    if (behaviour === '50-mb') return send(response, 200, 'image/jpeg', Buffer.alloc(50_000_000, 255))
    const [, width = 64, height = 64, seed = 1] = /(\d+)x(\d+)\/(\d+)/.exec(path) ?? []
    const side = behaviour === 'pixel-bomb' ? 12_000 : null
    const picture = await drawPicture(side ?? Number(width), side ?? Number(height), Number(seed) % 1000)
    send(response, 200, 'image/jpeg', behaviour === 'truncated' ? picture.subarray(0, 100) : picture)
  }

  /**
   * @param {import('node:http').ServerResponse} response
   * @param {number} status
   * @param {Behaviour} behaviour
   * @param {string | undefined} ifModifiedSince
   * @param {number} now
   * @param {import('./shift.mjs').Place} place
   */
  #answerMetNorway(response, status, behaviour, ifModifiedSince, now, place) {
    const caching = {
      expires: new Date(now + this.metNorwayLifetime).toUTCString(),
      // The forecast behind the recording is made anew four times a day.
      'last-modified': new Date(Math.floor(now / 21_600_000) * 21_600_000).toUTCString(),
    }
    if (ifModifiedSince === caching['last-modified']) {
      response.writeHead(304, caching).end()
      return
    }
    const timeZone = 'Asia/Pyongyang'
    const body = shiftMetNorway(metNorwayBody, {
      now,
      timeZone,
      recordedTimeZone: 'Europe/London',
      place,
      issueAge: this.metNorwayIssueAge,
    })
    this.#sendRecorded(response, status, behaviour, body, 'London, 2020-07-20', caching)
  }

  /**
   * @param {import('node:http').ServerResponse} response
   * @param {number} status
   * @param {Behaviour} behaviour
   * @param {unknown} body
   * @param {string} recorded
   * @param {Record<string, string>} headers
   */
  #sendRecorded(response, status, behaviour, body, recorded, headers) {
    const text = JSON.stringify(behaviour === 'all-null' ? withoutValues(body) : body)
    const sent = behaviour === 'truncated' ? text.slice(0, text.length / 2) : text
    if (behaviour === 'reset-in-body') {
      const half = { 'content-type': 'application/json', 'content-length': text.length }
      response.writeHead(status, half).write(text.slice(0, text.length / 2), () => response.socket?.resetAndDestroy())
      return
    }
    const type = behaviour === 'wrong-type' ? 'text/html' : 'application/json'
    send(response, status, type, sent, { ...headers, 'x-recorded': recorded })
  }
}

/**
 * @param {string} path
 * @returns {ProviderKey}
 */
function providerOf(path) {
  if (path.startsWith('/open-meteo/')) return 'openMeteo'
  if (path.startsWith('/commons/')) return 'commons'
  if (path.startsWith('/offers/')) return 'offers'
  return path.startsWith('/pictures/') ? 'pictures' : 'metNorway'
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string | Buffer} body
 * @param {Record<string, string>} headers
 */
function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { 'content-type': type, ...headers }).end(body)
}

/**
 * A byte a second, for as long as somebody listens.
 *
 * @param {import('node:http').ServerResponse} response
 */
function drip(response) {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{')
  const timer = setInterval(() => response.write(' '), 1_000)
  response.once('close', () => clearInterval(timer))
}

/**
 * The same JSON with every measured value null, as Open-Meteo sends it where a model has no data.
 *
 * @param {any} json
 * @param {string} [key]
 * @returns {any}
 */
function withoutValues(json, key = '') {
  const kept = ['time', 'utc_offset_seconds', 'interval', 'coordinates', 'latitude', 'longitude']
  if (kept.includes(key)) return json
  if (Array.isArray(json)) return json.map((item) => withoutValues(item))
  if (typeof json === 'number') return null
  if (json === null || typeof json !== 'object') return json
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, withoutValues(value, name)]))
}
