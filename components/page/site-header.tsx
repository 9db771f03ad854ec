import type { Language } from '@/lib/languages'
import { LanguageChoice } from './language-choice'
import { homePath } from './page-path'
import { ThemeChoice } from './theme-choice'
import type { PageWords } from './words/words'

/** The head of every page: the way home, and the reader's choices. */
export function SiteHeader({
  language,
  pathIn,
  words,
}: {
  language: Language
  /** Null for a page that has one language at its address. */
  pathIn: ((language: Language) => string) | null
  words: PageWords
}) {
  return (
    <>
      <a href="#content" className="skip-link">
        {words.skipToContent}
      </a>
      <header className="site-header">
        <a href={homePath(language)} className="site-header__name">
          Portolan
        </a>
        <p className="site-header__motto">{words.motto}</p>
        {pathIn && <LanguageChoice language={language} pathIn={pathIn} words={words} />}
        <ThemeChoice words={words} />
      </header>
    </>
  )
}
