/* Marks in the table of contents what is being read. */
{
  const list = /** @type {HTMLElement} */ (document.getElementById('contents'))
  const now = list.parentElement?.querySelector('.table-of-contents__now')

  const follow = () => {
    const links = [...list.querySelectorAll('a')]
    /** @type {HTMLAnchorElement | undefined} */
    let read
    for (const link of links) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      // The headings stand one under the other: the last that is above a third of the window is the one.
      if (heading && heading.getBoundingClientRect().top < innerHeight / 3) read = link
    }
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
