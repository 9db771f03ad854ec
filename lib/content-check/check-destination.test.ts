import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const today = '2026-11-25'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-'))
  cpSync('content/apia', join(folder, 'apia'), { recursive: true })
  vi.stubEnv('CONTENT_FOLDER', folder)
  vi.resetModules()
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

async function check(slug = 'apia'): Promise<string[]> {
  const { checkDestination } = await import('./check-destination')
  return checkDestination(slug, today)
}

const path = (file: string) => join(folder, 'apia', file)

/** Changes a file of JSON. */
function change<T = Record<string, unknown>>(file: string, alter: (content: T) => void): void {
  const content: T = JSON.parse(readFileSync(path(file), 'utf8'))
  alter(content)
  writeFileSync(path(file), JSON.stringify(content))
}

function append(text: string): void {
  writeFileSync(path('article.md'), `${readFileSync(path('article.md'), 'utf8')}\n\n${text}\n`)
}

test('nothing is wrong with a destination that fits', async () => {
  expect(await check()).toEqual([])
})

test.each(['destination.json', 'article.md', 'sources.json', 'climate.json'])('a missing %s is named', async (file) => {
  rmSync(path(file))
  expect(await check()).toEqual([`apia/${file}: is missing.`])
})

test('a file that nobody reads is named, since its name may be a slip', async () => {
  renameSync(path('trip.json'), path('trips.json'))
  expect(await check()).toContain('apia/trips.json: is not read by anything.')
})

test('what is not JSON is named with the place in it', async () => {
  writeFileSync(path('trip.json'), '{ "state": ,}')
  expect(await check()).toEqual([expect.stringMatching(/^apia\/trip\.json is not JSON\. Unexpected token ',', "{ "state": ,}"/)])
})

test.each<[file: string, alter: (content: never) => void, said: RegExp]>([
  ['trip.json', (trip: { stays: { kind: string }[] }) => void (trip.stays[0]!.kind = 'advert'), /trip\.json: .*"reference"\|"partner".*at stays\[0\]\.kind/s],
  ['trip.json', (trip: { stays: { url: string }[] }) => void (trip.stays[0]!.url = 'javascript:alert(1)'), /trip\.json: .*Invalid URL.*at stays\[0\]\.url/s],
  ['trip.json', (trip: { stays: { checkedOn?: string }[] }) => void delete trip.stays[0]!.checkedOn, /trip\.json: .*at stays\[0\]\.checkedOn/s],
  ['trip.json', (trip: { stays: { prize?: number }[] }) => void (trip.stays[0]!.prize = 7), /trip\.json: .*Unrecognized key: "prize".*at stays\[0\]/s],
  ['trip.json', (trip: { stays: { sources: string[] }[] }) => void (trip.stays[0]!.sources = []), /trip\.json: .*at stays\[0\]\.sources/s],
  ['climate.json', (climate: { precipitation: number[] }) => void climate.precipitation.pop(), /climate\.json: .*twelve values, January to December.*at precipitation/s],
  ['climate.json', (climate: { temperatureMax: number[] }) => void (climate.temperatureMax[6] = 5), /climate\.json: .*a maximum of 5 °C is not above the minimum.*at temperatureMax\[6\]/s],
  ['destination.json', (place: { timeZone: string }) => void (place.timeZone = 'Pacific/Atlantis'), /destination\.json: .*not an IANA time zone.*at timeZone/s],
  ['destination.json', (place: { latitude: number }) => void (place.latitude = 190), /destination\.json: .*at latitude/s],
  ['destination.json', (place: { longitude: number }) => void (place.longitude = 71.7667), /the clock of Pacific\/Apia is 8\.\d hours from the sun at longitude 71\.7667: has it the wrong sign\?/],
  ['destination.json', (place: { slug: string }) => void (place.slug = 'samoa'), /slug is "samoa", and has to be the folder’s name/],
  ['destination.json', (place: { checkedOn: string }) => void (place.checkedOn = '2027-01-01'), /the date of "checkedOn", 2027-01-01, is yet to come/],
  ['destination.json', (place: { changes: object[] }) => void place.changes.unshift({ date: '2027-01-01', text: 'Later.' }), /the date of "Later\.", 2027-01-01, is yet to come/],
  ['destination.json', (place: { changes: object[] }) => void place.changes.push({ date: '2026-11-25', text: '' }), /destination\.json: .*at changes\[2\]\.text/s],
  ['destination.json', (place: { changes: object[] }) => void place.changes.push({ date: '2026-11-25', text: 'One.\n\nTwo.' }), /destination\.json: .*one line of text.*at changes\[2\]\.text/s],
  ['sources.json', (sources: { published: string }[]) => void (sources[0]!.published = 'May 2020'), /sources\.json: .*YYYY, YYYY-MM or YYYY-MM-DD.*at \[0\]\.published/s],
  ['sources.json', (sources: { published: string }[]) => void (sources[0]!.published = '2026-02-30'), /of a day that there is.*at \[0\]\.published/s],
  ['sources.json', (sources: { published: string }[]) => void (sources[0]!.published = '2031'), /the date of "britannica", 2031, is yet to come/],
  ['sources.json', (sources: { id: string }[]) => void (sources[0]!.id = 'wiki_2'), /sources\.json: .*small letters, digits and hyphens, as in "wikipedia-2".*at \[0\]\.id/s],
  ['climate.json', (climate: { precipitation: number[] }) => void (climate.precipitation[0] = -50), /climate\.json: .*at precipitation\[0\]/s],
  ['trip.json', (trip: { stays: object[] }) => void trip.stays.push(trip.stays[0]!), /"Samoa Tourism Authority" is there more than once/],
  ['photos.json', (photos: { commonsCategories: string[] }) => void (photos.commonsCategories = ['Category:Apia']), /less "Category:".*at commonsCategories\[0\]/s],
  ['sources.json', (sources: { id: string }[]) => void sources.push({ ...sources[0]!, id: 'unused' }), /nothing cites "unused": leave it out, or cite it/],
  ['sources.json', (sources: { id: string }[]) => void sources.push(sources[0]!), /"britannica" is there more than once/],
  ['sources.json', (sources: { id: string }[]) => void sources.push(sources.shift()!), /is cited as number \d+, and stands at \d+\. Its order is that of reading/],
  ['photos.json', (photos: { files: object[] }) => void photos.files.push({ file: 'a.jpg', description: 'a', author: 'b', license: 'CC BY-NC 4.0', taken: null, url: 'https://example.org/' }), /photos\.json: .*not on the list: public domain, CC0.*at files\[0\]\.license/s],
  ['photos.json', (photos: { files: object[] }) => void photos.files.push({ file: 'a.jpg', description: 'a', author: 'b', license: 'CC BY-SA 4.0 de', taken: null, url: 'https://example.org/' }), /photos\.json: .*not on the list: public domain, CC0.*at files\[0\]\.license/s],
  ['photos.json', (photos: { files: object[] }) => void photos.files.push({ file: 'a.jpg', description: 'a', author: 'b', license: 'CC0', taken: null, url: 'https://example.org/' }), /photos\/a\.jpg is not there, or is not a picture/],
])('a mistake in %s is explained: %s', async (file, alter, said) => {
  change(file, alter as (content: Record<string, unknown>) => void)
  const mistakes = await check()
  expect(mistakes).toHaveLength(1)
  expect(mistakes[0]).toMatch(said)
  expect(mistakes[0]).toContain(`apia/${file}`)
})

test('every mistake is said at once', async () => {
  change<{ slug: string }>('destination.json', (place) => void (place.slug = 'samoa'))
  append('A claim without a source.')
  rmSync(path('climate.json'))
  expect(await check()).toHaveLength(3)
})

test.each([
  ['A claim without a source.', /^apia\/article\.md:\d+:1: "A claim without a source\." has no source: put \[\^source-id\] behind its claims/],
  ['- A claim.[^britannica]\n- Another.', /^apia\/article\.md:\d+:3: "Another\." has no source/],
  ['A claim.[^nowhere]', /^apia\/article\.md:\d+:9: cites "nowhere", which is not in sources\.json/],
  ['Look.[^britannica] <script>alert(1)</script>', /^apia\/article\.md:\d+:20: "<script>" cannot stand in an article/],
])('a mistake in the article is explained with its line: %s', async (text, said) => {
  append(text)
  expect(await check()).toContainEqual(expect.stringMatching(said))
})

test('a mistake in a translation is explained with its line', async () => {
  writeFileSync(path('article.ko.md'), '## 도시\n\n아피아는 수도이다.\n')
  expect(await check()).toEqual([expect.stringMatching(/^apia\/article\.ko\.md:3:1: "아피아는 수도이다\." has no source/)])
})

test('the sources of items stand for the words that lead to them', async () => {
  append('There are two:\n\n- One.[^britannica]\n- Two.[^britannica]')
  expect(await check()).toEqual([])
})

test('an article that cannot be read is one mistake', async () => {
  rmSync(path('article.md'))
  mkdirSync(path('article.md'))
  expect(await check()).toEqual([expect.stringContaining('EISDIR')])
})

test('footnotes are not held to sources that cannot be read', async () => {
  writeFileSync(path('sources.json'), '[')
  expect(await check()).toEqual([expect.stringContaining('apia/sources.json is not JSON.')])
})

test('an article of the old kind is named, with how to convert it', async () => {
  renameSync(path('article.md'), path('article.mdx'))
  expect(await check()).toEqual([
    'apia/article.md: is missing.',
    expect.stringMatching(/^apia\/article\.mdx: is not read any more, .*rename it to end in "\.md", and write \[\^source-id\] for each <Cite id="source-id" \/>/),
  ])
})

test('words about the page itself need no source', async () => {
  append('*Read with care.*')
  expect(await check()).toEqual([])
})

test.each([
  ['Apia Town', 'small letters and digits'],
  ['photos', 'an address that the site itself has'],
])('a folder that cannot be an address is named: %s', async (name, reason) => {
  renameSync(join(folder, 'apia'), join(folder, name))
  expect(await check(name)).toContainEqual(expect.stringContaining(`is not fit for it: ${reason}`))
})

test('a folder that is not there is named', async () => {
  expect(await check('atlantis')).toEqual(['atlantis: there is no such folder in the content, or nothing in it.'])
})

test('a mark before UTF-8 is no mistake', async () => {
  writeFileSync(path('trip.json'), `\ufeff${readFileSync(path('trip.json'), 'utf8')}`)
  expect(await check()).toEqual([])
})

test('a picture that nobody lists is named', async () => {
  mkdirSync(path('photos'))
  writeFileSync(path('photos/a.jpg'), '')
  expect(await check()).toEqual(['apia/photos/a.jpg: is in no list: photos.json has to name it.'])
})

test('a photo cannot have been taken in the future', async () => {
  const photo = { file: 'a.jpg', description: 'a', author: 'b', license: 'CC0', taken: '2031-05', url: 'https://example.org/' }
  writeFileSync(path('photos.json'), JSON.stringify({ files: [photo], commonsCategories: [] }))
  expect(await check()).toContain('apia/photos.json: the date of "a.jpg", 2031-05, is yet to come.')
})

test('a file that is called a picture and is none is named', async () => {
  mkdirSync(path('photos'))
  writeFileSync(path('photos/a.jpg'), '<svg xmlns="http://www.w3.org/2000/svg"/>'.slice(1))
  const photo = { file: 'a.jpg', description: 'a', author: 'b', license: 'CC0', taken: null, url: 'https://example.org/' }
  writeFileSync(path('photos.json'), JSON.stringify({ files: [photo], commonsCategories: [] }))
  expect(await check()).toEqual([expect.stringContaining('apia/photos.json: photos/a.jpg is not there, or is not a picture.')])
})

test('hidden folders, as of a content folder that is a clone, are no destinations', async () => {
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(folder, 'Apia Town'))
  const { listFolders } = await import('../destinations/content-folder')
  expect(await listFolders()).toEqual(['Apia Town', 'apia'])
})
