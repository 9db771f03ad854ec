import type { Language } from '@/lib/languages'
import type { License } from '@/lib/photos/license'
import type { Photo } from '@/lib/photos/photo'
import { fillNodes } from '../ui/fill-nodes'
import { photoSource } from './photo-source'
import { DateTaken } from './date-taken'
import { photosWords } from './words/languages'

/** How wide the grid shows a photo. */
const sizes = '(min-width: 64rem) 23rem, (min-width: 40rem) 50vw, 100vw'

/**
 * A photo, and who made it, when, and under which licence, right beside it. Nobody says in which language it is
 * described.
 */
export function PhotoItem({ slug, photo, language }: { slug: string; photo: Photo; language: Language }) {
  const { description, author, license, taken, url, width, height } = photo
  const { srcSet, largest } = photoSource(slug, photo.id, width)
  return (
    <li>
      <figure className="photo">
        <a href={largest} className="photo__open">
          <img
            className="picture"
            src={largest}
            srcSet={srcSet}
            sizes={sizes}
            width={width}
            height={height}
            alt={description}
            lang=""
            dir="auto"
            loading="lazy"
            decoding="async"
          />
        </a>
        <figcaption>
          <p className="photo__description" lang="" dir="auto">
            {description}
          </p>
          <p className="photo__credit">
            {fillNodes(photosWords[language].credit, {
              author: <bdi lang="">{author}</bdi>,
              license: <a href={license.url}>{licenseName(license, language)}</a>,
              taken: <DateTaken taken={taken} language={language} />,
              page: <a href={url}>{hostName(url)}</a>,
            })}
          </p>
        </figcaption>
      </figure>
    </li>
  )
}

/** Licences of Creative Commons have the same name everywhere. */
function licenseName({ name }: License, language: Language): string {
  return name === 'Public domain' ? photosWords[language].publicDomain : name
}

function hostName(url: string): string {
  const { hostname } = new URL(url)
  return hostname === 'commons.wikimedia.org' ? 'Wikimedia Commons' : hostname
}
