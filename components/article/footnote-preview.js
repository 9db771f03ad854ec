/*
 * Shows a source beside the footnote mark that was pressed. Without this script the mark leads to the list of
 * sources, and from here one can still go there. Escape, or a press elsewhere, closes it: it is a popover.
 */
{
  const { close = '', all = '' } = document.currentScript?.dataset ?? {}
  const preview = document.createElement('div')
  preview.className = 'footnote'
  preview.popover = 'auto'
  preview.role = 'dialog'
  /** @type {HTMLAnchorElement | undefined} */
  let mark

  /** Beneath the mark, or above it where there is no room, and within the window. */
  const place = () => {
    if (!mark) return
    const { left, top, bottom } = mark.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = preview
    const root = document.documentElement
    const x = Math.max(12, Math.min(left - 24, root.clientWidth - width - 12))
    const y = bottom + height + 20 > root.clientHeight && top > height + 20 ? top - height - 10 : bottom + 10
    preview.style.left = `${x + scrollX}px`
    preview.style.top = `${y + scrollY}px`
  }

  /** @param {Element} source */
  const show = (source) => {
    const text = document.createElement('div')
    text.innerHTML = source.innerHTML
    const ways = document.createElement('p')
    ways.className = 'footnote__ways'
    const way = document.createElement('a')
    way.href = `#${source.id}`
    way.textContent = all
    way.onclick = () => preview.hidePopover()
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = close
    button.onclick = () => preview.hidePopover()
    ways.append(way, button)
    preview.replaceChildren(text, ways)
    preview.ariaLabel = mark?.ariaLabel ?? ''
    document.body.append(preview)
    preview.showPopover()
    place()
    preview.querySelector('a')?.focus({ preventScroll: true })
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.cite a') : null
    if (!(link instanceof HTMLAnchorElement) || !preview.showPopover) return
    // A press with a key held down asks for something else.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const source = document.querySelector(link.hash)
    if (!source) return
    event.preventDefault()
    mark = link
    show(source)
  })
  preview.addEventListener('toggle', (event) => {
    if (/** @type {ToggleEvent} */ (event).newState === 'closed' && preview.contains(document.activeElement)) mark?.focus()
  })
  // It stands at the end of the page: who leaves it by the keyboard goes on from the mark.
  preview.addEventListener('keydown', (event) => {
    const stops = [...preview.querySelectorAll('a, button')]
    if (event.key !== 'Tab' || document.activeElement !== stops.at(event.shiftKey ? 0 : -1)) return
    if (event.shiftKey) event.preventDefault()
    preview.hidePopover()
    mark?.focus()
  })
  addEventListener('resize', place)
}
