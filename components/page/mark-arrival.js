/*
 * Marks a page that is newly come to: what is far down in it may be laid out later (globals.css). One that is come
 * back to is not marked, nor one that is entered at a place in it, nor, from then on, one in which a link leads to
 * another place: the way there is as long as what lies before it.
 */
{
  const { dataset } = document.documentElement
  const [visit] = performance.getEntriesByType('navigation')
  if (visit instanceof PerformanceNavigationTiming && visit.type === 'navigate' && !location.hash) {
    dataset.arriving = ''
    addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) delete dataset.arriving
    })
  }
}
