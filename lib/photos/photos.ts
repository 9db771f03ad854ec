import sharp from 'sharp'
import { contentPath, once } from '../destinations/content-folder'
import { countOutcome } from '../http/count-outcome'
import { type KeptAnswer, keptAnswer } from '../kept-answer'
import { photoRequests } from '../metrics'
import { type CommonsAnswer, fetchCommonsCategory } from './commons'
import { yearTaken } from './date-taken'
import type { Photo, RemotePhoto } from './photo'
import { readPhotoList } from './photo-list'

const day = 24 * 3_600_000

/** What Commons said serves on for a month when it does not answer. */
const keeping = { lifetime: day, grace: 30 * day }

/** More than these say nothing more of a place. */
const most = 12

export interface PhotoCollection {
  photos: Photo[]
  /** Whether there may be others that could not be had. */
  isIncomplete: boolean
  /** Where a replay was recorded, if the photos come from one. */
  recorded: string | null
}

/** A file of the destination's own, in its folder `photos`. */
export interface LocalPhoto extends Photo {
  file: string
}

/** The photos of a destination: its own, and then those of its categories at Commons, the newest first. */
export async function getPhotos(destinationSlug: string): Promise<PhotoCollection> {
  const [own, answers] = await Promise.all([localPhotos(destinationSlug), commonsAnswers(destinationSlug)])
  return {
    photos: [...own, ...remotePhotos(answers)].slice(0, most),
    isIncomplete: answers.some(({ value }) => value === null),
    recorded: answers.map(({ value }) => value?.recorded).find(Boolean) ?? null,
  }
}

/** The photo that has this id among those of a destination, or null. */
export async function findPhoto(destinationSlug: string, id: string): Promise<LocalPhoto | RemotePhoto | null> {
  const own = (await localPhotos(destinationSlug)).find((photo) => photo.id === id)
  return own ?? remotePhotos(await commonsAnswers(destinationSlug)).find((photo) => photo.id === id) ?? null
}

async function commonsAnswers(destinationSlug: string): Promise<KeptAnswer<CommonsAnswer>[]> {
  const { commonsCategories } = await readPhotoList(destinationSlug)
  const count = (outcome: string) => photoRequests.inc({ kind: 'list', outcome })
  return Promise.all(
    commonsCategories.map((category) =>
      keptAnswer(`commons:${category}`, keeping, () => countOutcome(count, () => fetchCommonsCategory(category))),
    ),
  )
}

/** Each file once, though it may be in more than one category. Photos without a year come last. */
function remotePhotos(answers: KeptAnswer<CommonsAnswer>[]): RemotePhoto[] {
  const photos = answers.flatMap(({ value }) => value?.photos ?? [])
  const unique = new Map(photos.map((photo) => [photo.id, photo]))
  return [...unique.values()].sort((a, b) => yearTaken(b.taken) - yearTaken(a.taken) || a.id.localeCompare(b.id))
}

function localPhotos(destinationSlug: string): Promise<LocalPhoto[]> {
  return once(`${destinationSlug}/photos`, async () => {
    const { files } = await readPhotoList(destinationSlug)
    return Promise.all(
      files.map(async ({ file, ...photo }) => {
        const { autoOrient } = await sharp(contentPath(destinationSlug, `photos/${file}`)).metadata()
        return { ...photo, id: file, file, ...autoOrient }
      }),
    )
  })
}
