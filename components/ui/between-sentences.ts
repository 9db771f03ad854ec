import type { Language } from '@/lib/languages'

/** What stands between one sentence and the next: their full stop is wide enough in Japanese and Chinese. */
export function betweenSentences(language: Language): string {
  return language === 'ja' || language === 'zh' ? '' : ' '
}
