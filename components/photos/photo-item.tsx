import type { Photo } from '@/lib/photos/photo'
import { calendarDate } from '../ui/local-time'
import { photoSource } from './photo-source'

/** How wide the grid shows a photo. */
const sizes = '(min-width: 64rem) 23rem, (min-width: 40rem) 50vw, 100vw'

/** A photo, and who made it, when, and under which licence, right beside it. */
export function PhotoItem({ slug, photo }: { slug: string; photo: Photo }) {
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
            loading="lazy"
            decoding="async"
          />
        </a>
        <figcaption>
          <p className="photo__description">{description}</p>
          <p className="photo__credit">
            {author}, <a href={license.url}>{license.name}</a>. {taken === null ? 'Date not given' : dateWords(taken)}.{' '}
            <a href={url}>{hostName(url)}</a>
          </p>
        </figcaption>
      </figure>
    </li>
  )
}

/** "Taken on 15 September 2011", "Taken in 1946", or what its author wrote. */
function dateWords(taken: string) {
  if (!/^\d{4}(-\d\d){0,2}$/.test(taken)) return <>Taken: {taken.replace(/\.$/, '')}</>
  const { day, month, year } = calendarDate(`${taken}-01-01`.slice(0, 10))
  const parts = taken.split('-').length
  const words = parts === 3 ? `on ${day} ${month} ${year}` : parts === 2 ? `in ${month} ${year}` : `in ${year}`
  return (
    <>
      Taken <time dateTime={taken}>{words}</time>
    </>
  )
}

function hostName(url: string): string {
  const { hostname } = new URL(url)
  return hostname === 'commons.wikimedia.org' ? 'Wikimedia Commons' : hostname
}
