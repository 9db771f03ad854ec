import type { Language } from '@/lib/languages'
import type { PhotoCollection } from '@/lib/photos/photos'
import { fillNodes } from '../ui/fill-nodes'
import { ofContent } from '../ui/of-content'
import lightbox from './lightbox.js?minified-file'
import { PhotoItem } from './photo-item'
import { photosWords } from './words/languages'

/** Pictures of a place, or that there are none. */
export function PhotosSection({
  slug,
  name,
  collection,
  language,
}: {
  slug: string
  /** What the place is called in the language. */
  name: string
  /** Null while nobody knows. */
  collection: PhotoCollection | null
  language: Language
}) {
  const words = photosWords[language]
  const photos = collection?.photos ?? []
  return (
    <section aria-labelledby="pictures" className="chapter">
      <h2 id="pictures" className="chapter__title">
        {words.title}
      </h2>
      {collection?.recorded && (
        <p className="photos__recorded">
          {fillNodes(words.recorded, {
            where: <span {...ofContent(language)}>{collection.recorded}</span>,
            place: name,
          })}
        </p>
      )}
      {photos.length === 0 ? (
        <p className="empty">
          {collection && !collection.isIncomplete ? words.none : words.unreadable}
        </p>
      ) : (
        <>
          <ul className="photos">
            {photos.map((photo) => (
              <PhotoItem key={photo.id} slug={slug} photo={photo} language={language} />
            ))}
          </ul>
          {collection?.isIncomplete && (
            <p className="mt-6 text-muted">{words.othersUnreadable}</p>
          )}
          <script
            data-count={words.count}
            data-previous={words.previous}
            data-next={words.next}
            data-close={words.close}
            defer
            src={lightbox}
          />
        </>
      )}
    </section>
  )
}
