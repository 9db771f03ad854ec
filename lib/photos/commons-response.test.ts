import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { translateCommons } from './commons-response'

const hosts = ['upload.wikimedia.org']
const now = new Date('2026-11-27T12:00:00Z')

interface Info {
  mime?: string
  thumburl: string
  descriptionurl: string
  timestamp?: string
  extmetadata?: Record<string, { value: unknown }>
}
type Answer = { query: { pages: Record<string, { imageinfo: Info[] }> } }

/** What was recorded, asked for `mime` as this site does. */
function recorded(): Answer {
  const answer: Answer = JSON.parse(readFileSync('e2e/recordings/commons/imageinfo-2014-2019.json', 'utf8'))
  for (const { imageinfo } of Object.values(answer.query.pages)) for (const info of imageinfo) info.mime = 'image/jpeg'
  return answer
}

/** The photos of the recording with one file changed. */
function withFile(pageid: number, change: (info: Info & { extmetadata: Record<string, { value: unknown }> }) => void) {
  const answer = recorded()
  const info = answer.query.pages[pageid]?.imageinfo[0]
  if (!info?.extmetadata) throw new Error('no such file')
  change({ ...info, extmetadata: info.extmetadata })
  return translateCommons(answer, hosts, now)
}

test('a recorded file has its author, licence, date and page, in plain text', () => {
  const photos = translateCommons(recorded(), hosts, now)
  expect(photos.find(({ id }) => id === 'commons-17540984')).toEqual({
    id: 'commons-17540984',
    description:
      'The making of this document was supported by Wikimedia CH. (Submit your project!) For all the files concerned, please see the category Supported by Wikimedia CH.',
    author: 'Rama & Musée Bolo',
    license: { name: 'CC BY-SA 2.0 FR', url: 'https://creativecommons.org/licenses/by-sa/2.0/fr/' },
    // The day on which it was uploaded is no date of the photo.
    taken: null,
    url: 'https://commons.wikimedia.org/wiki/File:Apple_Lisa2-IMG_1517.jpg',
    width: 300,
    height: 300,
    source: 'https://upload.wikimedia.org/wikipedia/commons/thumb/b/bc/Apple_Lisa2-IMG_1517.jpg/300px-Apple_Lisa2-IMG_1517.jpg',
  })
})

test('a file of which nothing is said is left out', () => {
  const ids = translateCommons(recorded(), hosts, now).map(({ id }) => id)
  expect(ids.sort()).toEqual(['commons-15382769', 'commons-17540984', 'commons-6979029'])
})

test.each(['CC BY-NC-SA 3.0', 'GFDL', '', 'Fair use'])('a file under "%s" is left out', (license) => {
  const photos = withFile(6979029, ({ extmetadata }) => {
    extmetadata.LicenseShortName = { value: license }
  })
  expect(photos.map(({ id }) => id)).not.toContain('commons-6979029')
})

test.each(['', '<span></span>', '<script>alert(1)</script>'])('a file whose author is "%s" is left out', (author) => {
  const photos = withFile(6979029, ({ extmetadata }) => {
    extmetadata.Artist = { value: author }
  })
  expect(photos.map(({ id }) => id)).not.toContain('commons-6979029')
})

test.each([
  ['an author', 'Artist', 'Unknown author<span style="display: none;">Unknown author</span>', 'author', 'Unknown author'],
  ['authors', 'Artist', 'Ann<br>Bob', 'author', 'Ann Bob'],
  ['a date', 'DateTimeOriginal', 'circa 1950<div style="display: none;">date QS:P571,+1950</div>', 'taken', 'circa 1950'],
  [
    'a description',
    'ImageDescription',
    '<div class="en"><b>English:</b> Harbour</div><div class="de"><b>Deutsch:</b> Hafen</div>',
    'description',
    'English: Harbour Deutsch: Hafen',
  ],
] as const)('of %s only what is seen is read, with words apart', (_, field, value, key, text) => {
  const photos = withFile(6979029, ({ extmetadata }) => {
    extmetadata[field] = { value }
  })
  expect(photos.find(({ id }) => id === 'commons-6979029')?.[key]).toBe(text)
})

test.each([
  ['2009-06-15', '2009-06-15'],
  ['2009-06-16', null],
  ['2009', '2009'],
  ['2010', null],
])('of a file uploaded on 15 June 2009, the date "%s" is %s', (value, taken) => {
  const photos = withFile(6979029, ({ extmetadata }) => {
    extmetadata.DateTimeOriginal = { value }
  })
  expect(photos.find(({ id }) => id === 'commons-6979029')?.taken).toBe(taken)
})

test('a file whose upload has no time was taken before it was asked for', () => {
  const answer = recorded()
  for (const { imageinfo } of Object.values(answer.query.pages)) {
    for (const info of imageinfo) {
      delete info.timestamp
      if (info.extmetadata) info.extmetadata.DateTimeOriginal = { value: '2026-11-29' }
    }
  }
  expect(translateCommons(answer, hosts, now).map(({ taken }) => taken)).toEqual([null, null, null])
})

test('without a description the name of the file is shown', () => {
  const photos = withFile(6979029, ({ extmetadata }) => {
    extmetadata.ImageDescription = { value: '' }
  })
  expect(photos.find(({ id }) => id === 'commons-6979029')?.description).toBe('1.2.09.Forest.cSmall')
})

test.each(['http://169.254.169.254/x.jpg', 'https://upload.wikimedia.org.evil.example/x.jpg', 'file:///etc/passwd', 'nothing'])(
  'a picture at %s is left out',
  (thumburl) => {
    const answer = recorded()
    for (const { imageinfo } of Object.values(answer.query.pages)) for (const info of imageinfo) info.thumburl = thumburl
    expect(translateCommons(answer, hosts, now)).toEqual([])
  },
)

test.each(['image/svg+xml', 'image/tiff', 'video/webm', 'application/pdf'])('a file of type %s is left out', (mime) => {
  const answer = recorded()
  for (const { imageinfo } of Object.values(answer.query.pages)) for (const info of imageinfo) info.mime = mime
  expect(translateCommons(answer, hosts, now)).toEqual([])
})

test('a page that is a script is left out', () => {
  const answer = recorded()
  for (const { imageinfo } of Object.values(answer.query.pages)) for (const info of imageinfo) info.descriptionurl = 'javascript:alert(1)'
  expect(translateCommons(answer, hosts, now)).toEqual([])
})

test('a category without files has no photos', () => {
  expect(translateCommons({ batchcomplete: '' }, hosts, now)).toEqual([])
})

test('an error of the API is a failure, not an empty category', () => {
  const body = { error: { code: 'maxlag', info: 'Waiting for a database server' } }
  expect(() => translateCommons(body, hosts, now)).toThrow('maxlag')
})

test.each([null, 'text', [], { query: { pages: 'none' } }])('%j is of another shape', (body) => {
  expect(() => translateCommons(body, hosts, now)).toThrow(expect.objectContaining({ name: 'ProviderError', failure: 'format' }))
})
