/*
 * Marks a page that is newly come to: what is far down in it is laid out later (globals.css), when a reader comes near,
 * or after the page has loaded, one part a frame. A page that is come back to is not marked, nor one that is entered at
 * a place in it; and no longer one in which a link leads to a place: the way there is as long as what lies before it.
 */
{
  const { dataset } = document.documentElement
  const [visit] = performance.getEntriesByType('navigation')
  if (visit instanceof PerformanceNavigationTiming && visit.type === 'navigate' && !location.hash) {
    dataset.arriving = ''
    addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) delete dataset.arriving
    })
    addEventListener('load', () => {
      const parts = document.querySelectorAll('.prose > :is(p, ul), .destination__facts, .chapter').values()
      const layOutNext = () => {
        const { value: part } = parts.next()
        if (part instanceof HTMLElement) {
          part.style.contentVisibility = 'visible'
          requestAnimationFrame(layOutNext)
        }
      }
      requestAnimationFrame(layOutNext)
    })
  }
}
