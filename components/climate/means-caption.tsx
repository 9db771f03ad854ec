import type { Climate } from '@/lib/destinations/climate'
import type { Language } from '@/lib/languages'
import { betweenSentences } from '../ui/between-sentences'
import { ofContent } from '../ui/of-content'
import { fillNodes } from '../ui/fill-nodes'
import { climateWords } from './words/languages'

/** Whose means the chart shows, of which years, and what to know about them. */
export function MeansCaption({ climate: { period, source, note }, language }: { climate: Climate; language: Language }) {
  const words = climateWords[language]
  const title = (
    <a href={source.url} {...ofContent(language)}>
      {source.title}
    </a>
  )
  return (
    <figcaption className="text-sm text-muted">
      {period === null
        ? fillNodes(words.meansOfUnknownYears, { source: title })
        : fillNodes(words.means, { years: <bdi>{period}</bdi>, source: title })}
      {note && (
        <>
          {' '}
          <span {...ofContent(language)}>{note}</span>{' '}
        </>
      )}
      {!note && betweenSentences(language)}
      {words.horizon}
    </figcaption>
  )
}
