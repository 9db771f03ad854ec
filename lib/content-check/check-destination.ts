import { readdir } from 'node:fs/promises'
import { articleFile, readArticleText } from '../destinations/article'
import { citationsIn } from '../destinations/articles/article-model'
import { parseArticle } from '../destinations/articles/parse-article'
import type { Fault } from '../destinations/articles/reading'
import { readClimate } from '../destinations/read-climate'
import { contentPath, slug } from '../destinations/content-folder'
import { readDestination } from '../destinations/destination'
import { readSources } from '../destinations/source'
import { readTrip, tripEntries } from '../destinations/trip'
import { languages } from '../languages'
import { readPhotoList } from '../photos/photo-list'
import { readPicture } from '../photos/picture'
import { checkArticle } from './check-article'
import { checkCitations } from './check-citations'
import { hoursFromSun } from './hours-from-sun'

const required = ['destination.json', 'article.md', 'sources.json', 'climate.json']
const optional = ['trip.json', 'photos.json', 'photos', ...languages.map(articleFile)]

const articlesAreMarkdown =
  'is not read any more, since articles are Markdown: rename it to end in ".md", and write [^source-id] for each <Cite id="source-id" />.'

/**
 * Everything that is wrong with the folder of a destination, one sentence each, with its file and field.
 *
 * @param today YYYY-MM-DD, after which nothing can have been checked
 */
export async function checkDestination(destinationSlug: string, today: string): Promise<string[]> {
  const mistakes: string[] = []
  const say = (file: string, mistake: string) => mistakes.push(`${destinationSlug}/${file}: ${mistake}`)
  const names: string[] = await readdir(contentPath(destinationSlug)).catch(() => [])
  if (names.length === 0) return [`${destinationSlug}: there is no such folder in the content, or nothing in it.`]
  for (const name of required) if (!names.includes(name)) say(name, 'is missing.')
  for (const name of names) {
    if (required.includes(name) || optional.includes(name)) continue
    say(name, name.endsWith('.mdx') ? articlesAreMarkdown : 'is not read by anything.')
  }
  const address = slug.safeParse(destinationSlug)
  if (!address.success) {
    say('', `the folder’s name becomes the address, and is not fit for it: ${address.error.issues[0]?.message}.`)
  }

  /** What does not fit is a mistake, and nothing else is compared with it. */
  async function readOrSay<T>(name: string, read: (destinationSlug: string) => Promise<T>): Promise<T | null> {
    if (!names.includes(name)) return null
    try {
      return await read(destinationSlug)
    } catch (error) {
      mistakes.push((error as Error).message)
      return null
    }
  }
  const destination = await readOrSay('destination.json', readDestination)
  const texts = new Map<string, string | null>()
  for (const language of languages) {
    const file = articleFile(language)
    if (names.includes(file)) texts.set(file, await readOrSay(file, (slug) => readArticleText(slug, language)))
  }
  const sources = await readOrSay('sources.json', readSources)
  await readOrSay('climate.json', readClimate)
  const trip = await readOrSay('trip.json', readTrip)
  const photos = await readOrSay('photos.json', readPhotoList)

  if (destination) {
    const { slug: named, timeZone, longitude } = destination
    if (named !== destinationSlug) say('destination.json', `slug is "${named}", and has to be the folder’s name.`)
    const apart = hoursFromSun(timeZone, longitude, today)
    if (apart > 4) {
      const hours = `${apart.toFixed(1)} hours from the sun at longitude ${longitude}`
      say('destination.json', `the clock of ${timeZone} is ${hours}: has it the wrong sign?`)
    }
  }
  const entries = trip ? [{ ...trip.state, name: 'state' }, ...tripEntries(trip)] : []
  const ids = sources?.map(({ id }) => id) ?? null
  const articles = [...texts].flatMap(([file, text]) => (text === null ? [] : [{ file, ...parseArticle(text, ids) }]))
  for (const { file, blocks, faults } of articles) {
    for (const { place, message } of [...faults, ...checkArticle(blocks)].toSorted(byPlace)) {
      say(`${file}:${place.line}:${place.column}`, message)
    }
  }
  // What cannot be read may cite anything.
  const areRead =
    names.includes('article.md') && articles.length === texts.size && articles.every(({ faults }) => faults.length === 0)
  if (ids && areRead && destination && (trip || !names.includes('trip.json'))) {
    const facts = destination.facts.flatMap((fact) => fact.entries)
    const mistakesOfCitations = checkCitations(ids, [
      ...articles.map(({ file, blocks }) => [file, citationsIn(blocks)] satisfies [string, string[]]),
      ['destination.json', facts.flatMap((entry) => entry.sources)],
      ['trip.json', entries.flatMap((entry) => entry.sources)],
    ])
    for (const [file, mistake] of mistakesOfCitations) say(file, mistake)
  }
  const dates: [file: string, what: string, date: string | null][] = [
    ['destination.json', 'checkedOn', destination?.checkedOn ?? null],
    ['destination.json', 'newestSourceOn', destination?.newestSourceOn ?? null],
    ...(destination?.changes ?? []).map(({ text, date }) => ['destination.json', text, date] satisfies [string, string, string]),
    ...(sources ?? []).map(({ id, published }) => ['sources.json', id, published] satisfies [string, string, string | null]),
    ...(sources ?? []).map(({ id, readOn }) => ['sources.json', id, readOn] satisfies [string, string, string | null]),
    ...entries.map(({ name, checkedOn }) => ['trip.json', name, checkedOn] satisfies [string, string, string]),
    ...(photos?.files ?? []).map(({ file, taken }) => ['photos.json', file, taken] satisfies [string, string, string | null]),
  ]
  for (const [file, what, date] of dates) {
    if (date !== null && date > today) say(file, `the date of "${what}", ${date}, is yet to come.`)
  }
  const twice = trip ? tripEntries(trip).filter(({ name }, index, all) => all.findIndex((one) => one.name === name) < index) : []
  for (const { name } of twice) say('trip.json', `"${name}" is there more than once.`)
  const listed = photos?.files.map(({ file }) => file) ?? []
  for (const file of listed) {
    const fault = await readPicture(destinationSlug, file).then(
      () => null,
      (error: Error) => error.message,
    )
    if (fault) say('photos.json', `photos/${file} is not there, or is not a picture. ${fault}`)
  }
  const files = names.includes('photos') ? await readdir(contentPath(destinationSlug, 'photos')) : []
  for (const file of files) if (!listed.includes(file)) say(`photos/${file}`, 'is in no list: photos.json has to name it.')
  return mistakes
}

function byPlace({ place: a }: Fault, { place: b }: Fault): number {
  return a.line - b.line || a.column - b.column
}
