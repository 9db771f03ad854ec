import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { Language } from '@/lib/languages'
import type { Photo } from '@/lib/photos/photo'
import { PhotosSection } from './photos-section'

vi.mock('./lightbox.js?minified-file', () => ({ default: '' }))

const photo: Photo = {
  id: 'commons-1',
  description: 'Blick auf den Hafen',
  author: 'Ada',
  license: { name: 'Public domain', url: 'https://creativecommons.org/publicdomain/mark/1.0/' },
  taken: '2010-09-23',
  url: 'https://commons.wikimedia.org/wiki/File:Hafen.jpg',
  width: 1600,
  height: 1200,
}

function markup(language: Language, photos: Photo[] = [photo], isIncomplete = false): string {
  const collection = { photos, isIncomplete, recorded: null }
  return renderToStaticMarkup(
    <PhotosSection slug="chongjin" name="Chongjin" collection={collection} language={language} />,
  )
}

function creditIn(language: Language, taken: string | null): string {
  const [, credit = ''] = /photo__credit">(.*?)<\/p>/.exec(markup(language, [{ ...photo, taken }])) ?? []
  return credit.replace(/<[^>]*>/g, '')
}

test('in Korean a picture has its credit in Korean', () => {
  expect(markup('ko')).toContain('>사진</h2>')
  expect(creditIn('ko', '2010-09-23')).toBe('Ada, 퍼블릭 도메인. 2010년 9월 23일 촬영. Wikimedia Commons')
  expect(creditIn('ko', '1946')).toBe('Ada, 퍼블릭 도메인. 1946년 촬영. Wikimedia Commons')
})

test('in Arabic too, and the script has its words from the page', () => {
  expect(creditIn('ar', '2010-09')).toBe('Ada، ملكية عامة. التُقطت في سبتمبر 2010. Wikimedia Commons')
  expect(markup('ar')).toContain('data-count="{number} من {all}" data-previous="السابقة"')
})

test('a Russian date has its own full stop, and no second one', () => {
  expect(creditIn('ru', '2010-09-23')).toContain('; снято 23 сентября 2010 г.; Wikimedia Commons')
})

test.each([
  ['2010-09-23', 'Taken on 23 September 2010'],
  ['2010-09', 'Taken in September 2010'],
  ['1946', 'Taken in 1946'],
  ['circa 1950.', 'Taken: circa 1950'],
  ['1895 or before', 'Taken: 1895 or before'],
  ['1904–1905', 'Taken: 1904–1905'],
  ['1950?', 'Taken: 1950?'],
  [null, 'Date not given'],
])('%s is said as "%s"', (taken, words) => {
  expect(creditIn('en', taken)).toBe(`Ada, Public domain. ${words}. Wikimedia Commons`)
})

test('of a description nobody knows the language', () => {
  expect(markup('ar')).toContain('<p class="photo__description" lang="" dir="auto">Blick auf den Hafen</p>')
})

test('that there are no pictures, or that they cannot be read, is said in the language', () => {
  expect(markup('de', [])).toContain('Es gibt noch keine Bilder.')
  expect(markup('zh', [], true)).toContain('维基共享资源目前无法读取')
})
