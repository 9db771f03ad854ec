import type { Language } from '@/lib/languages'
import { StaticMarkup } from '../ui/static-markup'
import { EmbedBuilderOnDemand } from './embed-builder-on-demand'
import { usualOptions } from './embed-options'
import { SnippetList } from './snippet-list'
import type { SnippetPlace } from './snippets'
import { embedWords } from './words/languages'

/**
 * How to have the card on another site, in the language of the page, and with the card in it. Without scripts it is text
 * to copy. The part that chooses and copies is fetched when somebody opens it, since few readers do.
 */
export function EmbedThisWeather({ place, language }: { place: SnippetPlace; language: Language }) {
  const words = embedWords[language]
  return (
    <section aria-labelledby="embed" className="embed-this chapter">
      <h2 id="embed" className="chapter__title">
        {words.title}
      </h2>
      <p>{words.introduction}</p>
      <EmbedBuilderOnDemand place={place} language={language} words={words}>
        <StaticMarkup>
          <SnippetList place={place} options={{ ...usualOptions, lang: language }} words={words} />
        </StaticMarkup>
      </EmbedBuilderOnDemand>
    </section>
  )
}
