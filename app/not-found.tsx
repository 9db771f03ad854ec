import type { Metadata } from 'next'
import { homePath } from '@/components/page/page-path'
import { pageWords } from '@/components/page/words/languages'
import { StaticMarkup } from '@/components/ui/static-markup'
import { directionOf, languageTag, languages } from '@/lib/languages'
import { SitePage } from './site-page'

export const metadata: Metadata = { title: pageWords.en.notFound.title }

/** What is missing is told in all languages: Next renders this with each page that it keeps, for whoever may ask. */
export default function NotFound() {
  return (
    <SitePage language="en" pathIn={null}>
      <StaticMarkup>
        <ul className="notice-page">
          {languages.map((language) => {
            const { title, reason, all } = pageWords[language].notFound
            const Title = language === 'en' ? 'h1' : 'h2'
            return (
              <li key={language} lang={languageTag(language)} dir={directionOf(language)}>
                <Title>{title}</Title>
                <p>{reason}</p>
                <p>
                  <a href={homePath(language)}>{all}</a>
                </p>
              </li>
            )
          })}
        </ul>
      </StaticMarkup>
    </SitePage>
  )
}
