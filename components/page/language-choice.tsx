import { type Language, languageNames, languageTag, languages } from '@/lib/languages'
import type { PageWords } from './words/words'

/** The same page in the other languages. It opens without scripts. */
export function LanguageChoice({
  language,
  pathIn,
  words,
}: {
  language: Language
  pathIn: (language: Language) => string
  words: PageWords
}) {
  return (
    <>
      <button type="button" className="language-choice" popoverTarget="languages">
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <circle cx="12" cy="12" r="8.5" />
          <path d="M3.5 12h17M12 3.5c-5.5 5-5.5 12 0 17m0-17c5.5 5 5.5 12 0 17" />
        </svg>
        <span className="sr-only">{words.languages}: </span>
        {/* Beside the choice of colours, a narrow window has room for the sign alone. */}
        <span className="max-[23rem]:sr-only">{languageNames[language]}</span>
      </button>
      <nav id="languages" popover="auto" className="languages" aria-label={words.languages}>
        <ul>
          {languages.map((other) => (
            <li key={other}>
              <a
                href={pathIn(other)}
                lang={languageTag(other)}
                hrefLang={languageTag(other)}
                aria-current={other === language ? 'page' : undefined}
              >
                {languageNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
