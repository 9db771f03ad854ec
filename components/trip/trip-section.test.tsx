import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readSources } from '@/lib/destinations/source'
import { type Trip, readTrip } from '@/lib/destinations/trip'
import type { Language } from '@/lib/languages'
import { TripSection } from './trip-section'

const [trip, sources] = await Promise.all([readTrip('chongjin'), readSources('chongjin')])

function markup(language: Language, shown: Trip | null = trip): string {
  return renderToStaticMarkup(
    <TripSection name="Chongjin" trip={shown} sources={sources} stayOffers={null} language={language} />,
  )
}

test('in Korean the block speaks Korean, around entries in English', () => {
  const html = markup('ko')
  expect(html).toContain('>여행 준비</h2>')
  expect(html).toContain('<time dateTime="2026-11-23">2026년 11월 23일</time> 확인')
  expect(html).toContain('<h4 dir="auto"><a href="https://wikimili.com/en/Trams_in_Chongjin" lang="en">Tram</a></h4>')
})

test('in Arabic an English description is read from its own side', () => {
  const html = markup('ar')
  expect(html).toContain('>أماكن الإقامة</h3>')
  expect(html).toContain('<p dir="auto"><span lang="en">One line of 13\u00a0km')
})

test('in English nothing is marked as another language', () => {
  expect(markup('en')).not.toMatch(/lang=|dir=/)
})

test('a paid link says so in the language, right before it', () => {
  const partner = trip && {
    ...trip,
    stays: trip.stays.map((entry) => ({ ...entry, kind: 'partner' as const })),
  }
  expect(markup('ar', partner)).toContain(
    '<span class="paid" dir="rtl">رابط مدفوع: قد يربح هذا الموقع منه.</span> <a href=',
  )
})

test('where nobody has written one it says so', () => {
  expect(markup('de', null)).toContain('Noch hat niemand gesammelt, wie man nach Chongjin reist')
})

test('no sentence in Russian ends in two full stops', () => {
  expect(markup('ru').replace(/<[^>]*>/g, '')).not.toContain('г..')
})
