import type { PhotoCollection } from '@/lib/photos/photos'
import lightbox from './lightbox.js?minified'
import { PhotoItem } from './photo-item'
import './photos.css'

/** Pictures of a place, or that there are none. */
export function PhotosSection({
  slug,
  name,
  collection,
}: {
  slug: string
  name: string
  /** Null while nobody knows. */
  collection: PhotoCollection | null
}) {
  const photos = collection?.photos ?? []
  return (
    <section aria-labelledby="pictures" className="chapter">
      <h2 id="pictures" className="chapter__title">
        Pictures
      </h2>
      {collection?.recorded && (
        <p className="photos__recorded">
          <strong>Recorded</strong> from {collection.recorded}, and replayed: these are not pictures of {name}.
        </p>
      )}
      {photos.length === 0 ? (
        <p className="empty">
          {collection && !collection.isIncomplete
            ? 'There are no pictures yet.'
            : 'Wikimedia Commons, where pictures would come from, cannot be read at the moment. Please come back later.'}
        </p>
      ) : (
        <>
          <ul className="photos">
            {photos.map((photo) => (
              <PhotoItem key={photo.id} slug={slug} photo={photo} />
            ))}
          </ul>
          {collection?.isIncomplete && (
            <p className="mt-6 text-muted">Wikimedia Commons, which has others, cannot be read at the moment.</p>
          )}
          <script dangerouslySetInnerHTML={{ __html: lightbox }} />
        </>
      )}
    </section>
  )
}
