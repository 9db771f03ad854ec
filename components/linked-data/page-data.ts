import { modifiedOn, publishedOn } from '@/lib/destinations/change'
import type { Article } from '@/lib/destinations/article'
import type { Destination } from '@/lib/destinations/destination'
import { placeName } from '@/lib/destinations/place-name'
import type { Source } from '@/lib/destinations/source'
import { type Language, contentLanguage, languageTag } from '@/lib/languages'
import type { PhotoCollection } from '@/lib/photos/photos'
import type { ReplyPage } from '@/lib/replies/published-replies'
import { pagePath } from '../page/page-path'
import { discussionData } from '../replies/discussion-data'
import { photoData } from './photo-data'
import { placeData } from './place-data'
import { publisher } from './publisher'
import { scriptText } from './script-text'
import { sourceData } from './source-data'

interface PageDataProps {
  site: string
  language: Language
  /** Null where it cannot be shown. */
  article: Article | null
  destination: Destination
  sources: Source[]
  /** Null while nobody knows. */
  photos: PhotoCollection | null
  replies: ReplyPage | null
}

/**
 * What the page of a destination says, once more for search engines, as the text of a JSON-LD script. What is not known is
 * left out. https://schema.org/Article, https://schema.org/BreadcrumbList
 */
export function pageData(props: PageDataProps): string {
  const { site, language, article, destination, sources, photos, replies } = props
  const { slug, summary } = destination
  const name = placeName(destination, language)
  const page = site + pagePath(slug, language)
  const place = placeData(site, destination, language)
  const published = publishedOn(destination)
  // What was replayed is not of this place.
  const shown = photos && !photos.recorded ? photos.photos : []
  const articleLanguage = article?.language ?? contentLanguage
  const articleData = {
    '@type': 'Article',
    '@id': `${page}#article`,
    url: page,
    // In the language of the article, whatever that of the page.
    headline: placeName(destination, articleLanguage),
    description: summary,
    inLanguage: languageTag(articleLanguage),
    ...(article && { wordCount: article.wordCount }),
    ...(published && { datePublished: published }),
    dateModified: modifiedOn(destination),
    author: publisher(site),
    publisher: { '@id': publisher(site)['@id'] },
    about: { '@id': place['@id'] },
    ...(shown.length > 0 && { image: shown.map((photo) => photoData(site, slug, photo)) }),
    citation: sources.map(sourceData),
    ...(replies && discussionData(site, slug, replies)),
  }
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Portolan', item: { '@id': `${site}/` } },
      { '@type': 'ListItem', position: 2, name },
    ],
  }
  return scriptText(articleData, place, breadcrumbs)
}
