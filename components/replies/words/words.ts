import type { UnsentReason } from '@/lib/replies/receive-reply'
import type { ReplyState } from '@/lib/replies/reply'
import type { Plural } from '../../ui/plural'

/**
 * Everything that readers see about replies, in one language; "{place}" and the like are put in by `fill`, and
 * "{n}" by `plural`.
 */
export interface ReplyWords {
  replies: string
  sendReply: string
  invitation: string
  /** Where nobody can approve what is sent. */
  nobodyReviews: string
  unreadable: string
  none: string
  count: Plural
  /** {count}: one of `count` */
  newestFirst: string
  feed: string
  /** {place} */
  repliesAbout: string
  /** {place} */
  replyAbout: string
  newer: string
  older: string
  pages: string
  /** {page}, {count} */
  pageOf: string
  /** Whoever gives no name. */
  anonymous: string
  removed: string
  answer: string
  /** {name}. Read out for `answer`, which stands in it as it is: who speaks to a browser says what is seen. */
  answerTo: string
  breadcrumb: string
  yourReply: string
  form: {
    name: string
    language: string
    optional: string
    languageNotSaid: string
    /** {minimum}, {maximum} */
    limits: string
    /** Of a field that nobody sees. */
    trap: string
    privacy: string
    send: string
  }
  compose: {
    /** {place} */
    heading: string
    answerHeading: string
    previewHeading: string
    notSent: string
    youAnswer: string
    preview: string
  }
  faults: {
    /** {maximum} */
    longName: Plural
    empty: string
    /** {minimum} */
    short: Plural
    /** {maximum} */
    long: Plural
  }
  /** Why nothing has been sent; {time} in "too-many" is one of `inMinutes`. */
  reasons: Record<UnsentReason, string>
  inMinutes: Plural
  sending: string
  /** Where nobody knows why. */
  failed: string
  received: { title: string; advice: string; link: string }
  receipt: {
    headings: Record<ReplyState, string>
    waits: string
    see: string
    /** Stands before what a moderator wrote. */
    reason: string
    erasedLater: string
    erased: string
    wanted: string
    link: string
    linkAdvice: string
    change: string
    /** {time} */
    changeUntil: string
    save: string
    faulty: string
    tooManyChanges: string
    tooLate: string
    delete: string
    deleteForGood: string
    deleteMeans: string
    deleteMine: string
  }
  refusals: {
    unreachable: Refusal
    /** Stands before what somebody wrote. */
    notStored: string
    noPage: Refusal
    noReply: Refusal
    noReceipt: Refusal
    foreign: Refusal
    unread: string
    /** By the status of the answer, as in HTTP. */
    unreadBecause: Record<400 | 413 | 415, string>
  }
}

/** What is not to be had, and why. */
export interface Refusal {
  title: string
  reason: string
}
