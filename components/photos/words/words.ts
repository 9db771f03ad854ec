/** Everything that is said of the pictures of a place, in one language; "{place}" and the like are put in. */
export interface PhotosWords {
  title: string
  /** {where}, {place} */
  recorded: string
  none: string
  unreadable: string
  othersUnreadable: string
  /** {author}, {license}, {taken}: one of the following, {page} */
  credit: string
  /** {date}: a day, a month or a year */
  takenOn: string
  takenInMonth: string
  takenInYear: string
  /** {when}, as its author wrote it */
  taken: string
  dateNotGiven: string
  publicDomain: string
  /** {number}, {all} */
  count: string
  previous: string
  next: string
  close: string
}
