import { keepUnits } from '@/lib/destinations/keep-units'
import type { Source } from '@/lib/destinations/source'
import type { Language } from '@/lib/languages'
import { Citation } from '../article/citation'
import { ofContent } from '../ui/of-content'

/** Content with the marks of its sources, whose words are the page's. */
export function CitedText({
  text,
  ids,
  sources,
  language,
}: {
  text: string
  ids: string[]
  sources: Source[]
  language: Language
}) {
  return (
    <>
      <span lang={ofContent(language).lang}>{keepUnits(text)}</span>
      {ids.map((id) => (
        <Citation key={id} id={id} sources={sources} language={language} />
      ))}
    </>
  )
}
