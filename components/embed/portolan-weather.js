/*
 * <portolan-weather place="chongjin" units="imperial" theme="dark" lang="ko" show="now">: the card, made by
 * the server, in a shadow tree on anybody's page. What stands between the tags is shown until it is there.
 *
 * To publish a change, raise the version in scripts/publish-element.mjs.
 */
;(() => {
  const name = 'portolan-weather'
  // A page may well have this script twice, in two versions.
  if (customElements.get(name)) return

  const script = document.currentScript ?? document.querySelector('script[src*="/embed/v1"]')
  const { origin } = new URL(/** @type {HTMLScriptElement} */ (script).src)

  // Style elements are refused by a strict policy; sheets that a script makes are not.
  const own = new CSSStyleSheet()
  own.replaceSync(
    ':host{all:initial;display:block;color-scheme:inherit}:host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}',
  )

  class PortolanWeather extends HTMLElement {
    static observedAttributes = ['place', 'units', 'lang', 'show']
    #sheet = new CSSStyleSheet()
    #root = this.attachShadow({ mode: 'open' })
    #slot = document.createElement('slot')
    #request = new XMLHttpRequest()
    #paused = false
    /** @type {ReturnType<typeof setInterval> | undefined} */
    #timer
    /** When to ask again. */
    #due = 0

    constructor() {
      super()
      this.#root.adoptedStyleSheets = [own, this.#sheet]
      this.#root.append(this.#slot)
    }

    connectedCallback() {
      this.#timer = setInterval(() => document.hidden || this.#paused || this.#ask(), 3e4)
      this.#ask()
    }

    disconnectedCallback() {
      clearInterval(this.#timer)
    }

    /** @param {string} attribute */
    attributeChangedCallback(attribute) {
      this.#due = 0
      // What is there is right in other units, but not for another place.
      if (attribute === 'place') this.#root.replaceChildren(this.#slot)
      this.#ask()
    }

    #ask() {
      // Once for all attributes that change together, and not for being moved.
      queueMicrotask(() => {
        if (!this.isConnected || Date.now() < this.#due) return
        this.#due = Date.now() + 6e4
        this.#request.abort()
        const query = new URLSearchParams()
        for (const key of ['units', 'show']) query.set(key, this.getAttribute(key) ?? '')
        query.set('lang', this.closest('[lang]')?.getAttribute('lang') ?? '')
        // Unlike fetch, it parses HTML by itself, which a page with Trusted Types allows.
        const request = (this.#request = new XMLHttpRequest())
        request.open('GET', `${origin}/embed/${encodeURIComponent(this.getAttribute('place') ?? '')}/card?${query}`)
        request.responseType = 'document'
        request.onload = () => this.#show(request)
        request.send()
      })
    }

    /** @param {XMLHttpRequest} request */
    #show({ status, response }) {
      const card = response?.querySelector('.weather-card')
      // That there is no weather is said only where there is nothing better to show.
      if (!card || (status !== 200 && !this.#slot.isConnected)) return
      if (status === 200) this.#due += 84e4
      const focusable = () => /** @type {NodeListOf<HTMLElement>} */ (this.#root.querySelectorAll('a,button'))
      const focused = [...focusable()].findIndex((one) => one === this.#root.activeElement)
      this.#sheet.replaceSync(response.querySelector('template').content.textContent)
      this.#root.replaceChildren(card)
      const button = card.querySelector('button')
      button.onclick = () => button.setAttribute('aria-pressed', (this.#paused = !this.#paused))
      button.setAttribute('aria-pressed', this.#paused)
      focusable()[focused]?.focus()
    }
  }
  customElements.define(name, PortolanWeather)
})()
