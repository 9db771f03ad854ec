import type { Source } from '@/lib/destinations/source'
import type { Theme } from '../theme'

/** Everything that the furniture of the pages says, in one language; "{place}" and the like are put in by `fill`. */
export interface PageWords {
  skipToContent: string
  motto: string
  /** What a portolan is, and what this one does not do. */
  creed: string
  languages: string
  colours: string
  themes: Record<Theme, string>
  contents: string
  article: string
  /** {language} */
  articleLanguage: string
  articleUnreadable: string
  /** {date} */
  checkedOn: string
  /** {date} */
  newestSourceOn: string
  weather: string
  facts: string
  inFigures: string
  localTime: string
  sources: string
  /** {number}, {publisher} */
  sourceMark: string
  allSources: string
  close: string
  sourceKinds: Record<Source['kind'], string>
  /** {date} */
  readOn: string
  notRead: string
  home: {
    title: string
    lead: string
    description: string
    destinations: string
    noWeather: string
    /** {where} */
    recorded: string
  }
  notFound: { title: string; reason: string; all: string }
}
