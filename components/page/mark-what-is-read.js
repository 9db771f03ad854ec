/* Marks in the table of contents what is being read. */
{
  const list = /** @type {HTMLElement} */ (document.getElementById('contents'))
  const now = list.parentElement?.querySelector('.table-of-contents__now')

  const isReached = (/** @type {Element | null | undefined} */ element) =>
    !!element && element.getBoundingClientRect().top < innerHeight / 3

  const follow = () => {
    // The headings stand one under the other. What is around one is asked first: a heading in what the browser has
    // not laid out yet would have to be, to be measured.
    const read = [...list.querySelectorAll('a')].findLast((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return isReached(heading?.closest('.chapter, article')) && isReached(heading)
    })
    const marked = list.querySelector('[aria-current]')
    if (marked === (read ?? null)) return
    marked?.removeAttribute('aria-current')
    read?.setAttribute('aria-current', 'true')
    if (now) now.textContent = read?.textContent ?? ''
  }

  let waiting = false
  const followSoon = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      follow()
    })
  }
  addEventListener('scroll', followSoon, { passive: true })
  addEventListener('resize', followSoon, { passive: true })
  addEventListener('load', followSoon)
  list.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && list.matches(':popover-open')) list.hidePopover()
  })
}
