import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDateTaken, yearTaken } from './date-taken'

const uploaded = new Date('2021-12-31T12:00:00Z')

test.each([
  ['2009-02-01', '2009-02-01'],
  ['2011-09-15 14:33:12', '2011-09-15'],
  ['2011-09-15T14:33Z', '2011-09-15'],
  ['2011-09-15T14:33:12.5+09:00', '2011-09-15'],
  ['2011:09:15 14:33:12', '2011-09-15'],
  ['2012-02-29', '2012-02-29'],
  ['1946', '1946'],
  ['1946-09', '1946-09'],
  [' <p>1946</p> ', '1946'],
  ['<time class="dtstart" datetime="2011-09">2011-09</time>', '2011-09'],
  ['<time class="dtstart" datetime="2011-09-15 14:33:12">15 September 2011, 14:33:12</time>', '2011-09-15'],
  ['<time datetime="1946-09">September 1946</time>', '1946-09'],
  ['<time datetime="2011-09-05">September 5, 2011</time>', '2011-09-05'],
  ['<time datetime="2011-09-05">5 Sep 2011</time>', '2011-09-05'],
  ['<time datetime="2011-09-15">2011:09:15 14:33:12</time>', '2011-09-15'],
  ['1826', '1826'],
  ['<time datetime="1895">1895</time><div style="display: none;">date QS:P571,+1895</div>', '1895'],
])('the field %j is the date %s', (html, date) => {
  expect(readDateTaken(html, uploaded)).toBe(date)
})

test.each([
  '1940s',
  '1895 or before',
  'before 1895',
  '1904–1905',
  '1904-1905',
  '1904/1905',
  '1950?',
  '[1950]',
  'circa 1950',
  '1950 (?)',
  'September 1946',
  '15 September 2011 (original upload date)',
  '19th century',
  '20111',
  '2011-9-5',
])('the field "%s" is shown as its words', (words) => {
  expect(readDateTaken(words, uploaded)).toBe(words)
})

test.each([
  ['circa <time datetime="1950">1950</time>', 'circa 1950'],
  ['circa 1950<div style="display: none;">date QS:P571,+1950-00-00T00:00:00Z/9</div>', 'circa 1950'],
  ['<time datetime="1904">1904</time>–<time datetime="1905">1905</time>', '1904–1905'],
  ['<time datetime="1890">1890s</time>', '1890s'],
  ['<time datetime="1905">circa 1905</time>', 'circa 1905'],
  ['<time datetime="1905-01-01">before 1 January 1905</time>', 'before 1 January 1905'],
  ['<time datetime="1905">1905?</time>', '1905?'],
  ['<time datetime="1905-06">Summer 1905</time>', 'Summer 1905'],
  ['<time datetime="1905-06-01">June 1905</time>', 'June 1905'],
  ['<time datetime="1905">5 May 1905</time>', '5 May 1905'],
  ['<time datetime="0001-01-01">unknown date</time>', 'unknown date'],
  ['<time datetime="soon">Spring 1946</time>', 'Spring 1946'],
])('of the field %j the words are "%s"', (html, words) => {
  expect(readDateTaken(html, uploaded)).toBe(words)
})

test.each([
  '2012-02-30',
  '2011-02-29',
  '1900-02-29',
  '2011-04-31',
  '2011-13-45',
  '2011-13',
  '2011-00',
  '2011-00-00',
  '0000-00-00',
  '0000:00:00 00:00:00',
  '0000',
  '0001-01-01',
  '0001-01-01 00:00:00',
  '1825-12-31',
  '1066',
  '<time datetime="0001-01-01">1 January 0001</time>',
  '9999-12-31',
  '2022-01-02',
  '2022-02',
  '2023',
  '<time datetime="2012-02-30">30 February 2012</time>',
  '',
  '<div style="display:none">1946</div>',
])('the field %j is no date', (html) => {
  expect(readDateTaken(html, uploaded)).toBeNull()
})

test('where the photo was taken it may be the day after the upload', () => {
  expect(readDateTaken('2022-01-01', uploaded)).toBe('2022-01-01')
})

test.each([
  ['2011-09-15', 2011],
  ['1940s', 1940],
  ['between 1895 and 1901', 1895],
  ['negative 12345678, 1946', 1946],
  ['9999-12-31 (according to Exif data)', 0],
  ['19th century', 0],
  [null, 0],
])('of "%s" the year is %i', (taken, year) => {
  expect(yearTaken(taken)).toBe(year)
})

test('long words are cut', () => {
  expect(readDateTaken('a '.repeat(100), uploaded)).toHaveLength(60)
})

test('what looks like a date is a day of the calendar, since photography began and no later than the upload', () => {
  const number = fc.integer({ min: 0, max: 99 }).map((value) => `${value}`.padStart(2, '0'))
  const date = fc.tuple(fc.integer({ min: 1500, max: 2100 }), number, number).map((parts) => parts.join('-'))
  fc.assert(
    fc.property(fc.oneof(date, date.map((text) => text.slice(0, 7)), fc.string()), (html) => {
      const taken = readDateTaken(html, uploaded)
      if (!/^\d{4}(-\d\d){0,2}$/.test(taken ?? '')) return
      expect(new Date(`${taken}`).toISOString().startsWith(`${taken}`)).toBe(true)
      expect(`${taken}` <= '2022-01-01').toBe(true)
      expect(`${taken}` >= '1826').toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
