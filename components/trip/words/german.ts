import type { TripWords } from './words'

export const german: TripWords = {
  title: 'Die Reise planen',
  groups: {
    transport: 'Hinkommen und herumkommen',
    stays: 'Unterkünfte',
    services: 'Regeln, Hinweise und Dienste',
  },
  unreadable: 'Was über diese Reise gesammelt wurde, lässt sich zurzeit nicht lesen.',
  none: 'Noch hat niemand gesammelt, wie man nach {place} reist, und buchen lässt sich hier nichts.',
  noneInGroup: 'Wir wissen von nichts, was wir hier nennen könnten.',
  stateCheckedOn: 'Geprüft am {date}.',
  checkedOn: {
    read: 'Geprüft am {date}',
    partlyRead: 'Geprüft am {date}, außer der aktuellen Seite',
    notRead: 'Nicht gelesen; gesucht am {date}',
  },
  paidLink: 'Bezahlter Link: Diese Website kann daran verdienen.',
  offers: {
    title: 'Angebote',
    pending: 'Die Angebote unseres Partners sind noch unterwegs. Laden Sie die Seite neu, um sie zu sehen.',
    noPartner: 'Hier lässt sich nichts buchen. Geprüft am {date}.',
    unread: 'Hier lässt sich nichts buchen: Die Angebote von {partner} sind nicht lesbar.',
    unreadSince:
      'Hier lässt sich nichts buchen: Die Angebote von {partner} sind nicht lesbar. Zuletzt versucht am {instant}.',
    none: 'Hier lässt sich nichts buchen: {partner} hatte bei der Abfrage am {instant} keine Angebote.',
    from: 'Von {partner}, einem zahlenden Partner dieser Website. Preise vom {instant}.',
    priceAtPartner: 'Preis beim Partner',
    prices: {
      hour: '{price} pro Stunde',
      night: '{price} pro Nacht',
      day: '{price} pro Tag',
      week: '{price} pro Woche',
      month: '{price} pro Monat',
    },
    priceFrom: 'ab {price}',
    until: 'bis {date}',
  },
}
