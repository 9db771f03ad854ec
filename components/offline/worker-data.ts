import { addressPatterns } from '@/lib/http/find-route'
import { directionOf, languageTag, languages } from '@/lib/languages'
import { betweenSentences } from '../ui/between-sentences'
import { type OfflineWords, offlineWords } from './offline-words'
import whileOffline from './while-offline.js?minified'

/** The data that the service worker is given beside its program. */
export interface WorkerData {
  /** Regular expressions of paths, the first that fits, and what the worker does with them. */
  offlineRoutes: [pattern: string, use: string | undefined][]
  /** For each language what it says, how it names the language, and by which locale it writes dates. */
  offlineWords: Record<string, OfflineWords & { language: string; direction: string; locale: string }>
  /** The page for what is not kept. */
  notKeptPage: string
  /** The script behind words that say that there is no connection. */
  whileOffline: string
}

/** @param notKeptPage its markup, with "{title}" and the like for the words */
export function workerData(notKeptPage: string): WorkerData {
  const words = languages.map((language) => {
    const { noConnection, ...others } = offlineWords[language]
    const spoken = {
      ...others,
      noConnection: noConnection + betweenSentences(language),
      language: languageTag(language),
      direction: directionOf(language),
      locale: language === 'en' ? 'en-GB' : language,
    }
    return [language, spoken] as const
  })
  return { offlineRoutes: addressPatterns(), offlineWords: Object.fromEntries(words), notKeptPage, whileOffline }
}
