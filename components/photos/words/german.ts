import type { PhotosWords } from './words'

export const german: PhotosWords = {
  title: 'Bilder',
  recorded: 'Aufgezeichnet aus {where} und erneut abgespielt: Diese Bilder zeigen nicht {place}.',
  none: 'Es gibt noch keine Bilder.',
  unreadable:
    'Wikimedia Commons, woher die Bilder kämen, ist zurzeit nicht lesbar. Bitte kommen Sie später wieder.',
  othersUnreadable: 'Wikimedia Commons, wo es weitere gibt, ist zurzeit nicht lesbar.',
  credit: '{author}, {license}. {taken}. {page}',
  takenOn: 'Aufgenommen am {date}',
  takenInMonth: 'Aufgenommen im {date}',
  takenInYear: 'Aufgenommen {date}',
  taken: 'Aufgenommen: {when}',
  dateNotGiven: 'Datum nicht angegeben',
  publicDomain: 'Gemeinfrei',
  count: '{number} von {all}',
  previous: 'Zurück',
  next: 'Weiter',
  close: 'Schließen',
}
