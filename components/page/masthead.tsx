import type { Destination } from '@/lib/destinations/destination'
import { placeName, countryName } from '@/lib/destinations/place-name'
import { type Language, contentLanguage, languageNames } from '@/lib/languages'
import { CompassRose } from '../ui/compass-rose'
import { longDate } from '../ui/long-date'
import { fill } from '../weather/words/words'
import type { PageWords } from './words/words'

/** The head of a destination's page: what it is about, and how far it can be relied on. */
export function Masthead({
  destination,
  articleLanguage,
  language,
  words,
}: {
  destination: Destination
  /** Null where there is no article to be shown. */
  articleLanguage: Language | null
  language: Language
  words: PageWords
}) {
  const { name, checkedOn, newestSourceOn, summary } = destination
  const title = placeName(destination, language)
  const dates = [
    { words: words.checkedOn, date: checkedOn },
    { words: words.newestSourceOn, date: newestSourceOn },
  ]
  return (
    <header className="masthead">
      <p className="masthead__country">{countryName(destination, language)}</p>
      <h1>
        {title}
        {title !== name && (
          <>
            {' '}
            <small lang={contentLanguage} dir="ltr">
              {name}
            </small>
          </>
        )}
      </h1>
      <p className="masthead__summary" lang={contentLanguage} dir="ltr">
        {summary}
      </p>
      <p className="masthead__dates">
        {dates.map(({ words: sentence, date }) => (
          <span key={sentence}>{fill(sentence, { date: longDate(date, language) })} </span>
        ))}
        {articleLanguage && articleLanguage !== language && fill(words.articleLanguage, { language: nameOf(articleLanguage, language) })}
      </p>
      {/* Last, since it stands in the middle of a height that all before it make. */}
      <CompassRose className="masthead__rose" />
    </header>
  )
}

/** The name of a language in another one. */
function nameOf(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? languageNames[language]
}
