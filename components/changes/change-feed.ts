import type { Destination } from '@/lib/destinations/destination'
import { atomFeed, feedId, linkElement, textElement } from '../ui/atom'
import { element } from '../ui/markup'

export const changeFeedPath = '/changes.atom'

/** More than these a feed reader has had before. */
const most = 100

/** What became of the pages, the newest first: each change that is on record, and the last check of each article. */
export function changeFeed(site: string, destinations: Destination[]): string {
  // Of one day they stay in the order of the record, which has the newest first, too.
  const events = destinations.flatMap(eventsOf).sort((a, b) => b.date.localeCompare(a.date))
  return atomFeed({
    id: feedId(site, 'changes'),
    title: 'Changes of the pages of Portolan',
    updated: events[0] ? midnight(events[0].date) : null,
    self: site + changeFeedPath,
    page: `${site}/`,
    about: element('author', {}, textElement('name', 'Portolan')),
    entries: events.slice(0, most).map(({ id, slug, title, date, text }) =>
      element(
        'entry',
        {},
        textElement('id', feedId(site, id)) +
          textElement('title', title) +
          textElement('updated', midnight(date)) +
          linkElement('alternate', `${site}/${slug}`, 'text/html') +
          textElement('content', text, { type: 'text' }),
      ),
    ),
  })
}

function eventsOf({ slug, name, checkedOn, changes = [] }: Destination) {
  // Counted from the first, so that an entry keeps its id when others come.
  const changed = changes.map(({ date, text }, index) => ({
    id: `${slug}/changes/${changes.length - index}`,
    slug,
    title: index === changes.length - 1 ? `${name} is published` : `${name} has changed`,
    date,
    text,
  }))
  const text = 'The whole article was checked against its sources.'
  return [...changed, { id: `${slug}/checked/${checkedOn}`, slug, title: `${name} was checked`, date: checkedOn, text }]
}

/** Of changes only the day is on record. */
function midnight(date: string): string {
  return `${date}T00:00:00Z`
}
