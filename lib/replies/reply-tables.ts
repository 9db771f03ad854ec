import type { Language } from '../languages'
import type { ReplyState } from './reply'

/** A reply as it is stored. Neither an address nor an agent is: who wrote it is known by the receipt alone. */
interface ReplyTable {
  id: string
  destination: string
  /** The reply that this one answers, which itself answers none. */
  parentId: string | null
  name: string | null
  text: string
  language: Language | null
  state: ReplyState
  /** What it was before the last decision, for taking that back. */
  previousState: ReplyState | null
  /** Names of suspicions, with a space between them. */
  suspicions: string
  /** Why it was rejected. */
  reason: string | null
  /** Counts changes by the writer and by moderators, so that nobody decides on what he has not seen. */
  revision: number
  /** Instants (ISO 8601, UTC, with milliseconds: they sort as text). */
  createdAt: string
  decidedAt: string | null
  /** SHA-256 of the receipt's key. Each is there once, so that each form is sent once. */
  receiptHash: string
  /** Name and text as they are searched. */
  searchText: string
  /** The same for texts that say the same. */
  fingerprint: string
}

/** What a server knows and nobody else does, the same on every machine. */
interface ServerKeyTable {
  name: string
  value: string
}

export interface ReplyTables {
  reply: ReplyTable
  serverKey: ServerKeyTable
}
