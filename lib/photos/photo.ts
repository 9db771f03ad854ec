import type { License } from './license'

/** A photo that may be shown, and everything that has to stand beside it. */
export interface Photo {
  /** What it is called in its address on this site; no two of a destination have the same. */
  id: string
  /** What is to be seen, in plain text. */
  description: string
  author: string
  license: License
  /** When it was taken: YYYY, YYYY-MM or YYYY-MM-DD, or words; null where nobody says. */
  taken: string | null
  /** The page about it. */
  url: string
  /** Pixels of the picture that this site sends at most. */
  width: number
  height: number
}

/** A photo on another host, which this site fetches. */
export interface RemotePhoto extends Photo {
  /** Where the picture is. */
  source: string
}
