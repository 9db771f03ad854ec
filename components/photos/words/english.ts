import type { PhotosWords } from './words'

export const english: PhotosWords = {
  title: 'Pictures',
  recorded: 'Recorded from {where}, and replayed: these are not pictures of {place}.',
  none: 'There are no pictures yet.',
  unreadable:
    'Wikimedia Commons, where pictures would come from, cannot be read at the moment. Please come back later.',
  othersUnreadable: 'Wikimedia Commons, which has others, cannot be read at the moment.',
  credit: '{author}, {license}. {taken}. {page}',
  takenOn: 'Taken on {date}',
  takenInMonth: 'Taken in {date}',
  takenInYear: 'Taken in {date}',
  taken: 'Taken: {when}',
  dateNotGiven: 'Date not given',
  publicDomain: 'Public domain',
  count: '{number} of {all}',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
}
