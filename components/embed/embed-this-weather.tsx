import { StaticMarkup } from '../ui/static-markup'
import { EmbedBuilderOnDemand } from './embed-builder-on-demand'
import { usualOptions } from './embed-options'
import { SnippetList } from './snippet-list'
import type { SnippetPlace } from './snippets'

/**
 * How to have the card on another site. Without scripts it is text to copy; what chooses and copies is
 * fetched when somebody opens it, since few readers do.
 */
export function EmbedThisWeather({ place }: { place: SnippetPlace }) {
  return (
    <section aria-labelledby="embed" className="embed-this chapter">
      <h2 id="embed" className="chapter__title">
        Embed this weather
      </h2>
      <p>
        The card on your own site: no key, no account, nothing that follows your readers. The credit to who
        made the forecast has to stay with it.
      </p>
      <EmbedBuilderOnDemand place={place}>
        <StaticMarkup>
          <SnippetList place={place} options={usualOptions} />
        </StaticMarkup>
      </EmbedBuilderOnDemand>
    </section>
  )
}
