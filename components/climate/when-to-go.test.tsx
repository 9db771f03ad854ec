import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readTripDates } from '@/lib/climate/trip-dates'
import { readDestination } from '@/lib/destinations/destination'
import { readClimate } from '@/lib/destinations/read-climate'
import type { Language } from '@/lib/languages'
import { WhenToGo } from './when-to-go'

const chongjin = await readDestination('chongjin')
const climate = await readClimate('chongjin')

function markup(language: Language, query: Record<string, string> = {}): string {
  return renderToStaticMarkup(
    <WhenToGo
      destination={chongjin}
      name="Chongjin"
      climate={climate}
      weather={null}
      now={new Date('2026-11-24T12:00:00Z')}
      query={readTripDates(query)}
      language={language}
    />,
  )
}

/** Where the chart has a month. */
function positionOf(month: string, html: string): number {
  return Number(new RegExp(`x="([\\d.]+)"[^>]*>${month}</text>`).exec(html)?.[1])
}

test('in Korean the block speaks Korean, and the form leads back to the Korean page', () => {
  const html = markup('ko', { from: '2026-12-24', to: '2027-01-05' })
  expect(html).toContain('>방문 시기</h2>')
  expect(html).toContain('action="/chongjin/ko#your-days"')
  expect(html.replace(/<[^>]*>/g, '')).toContain('2026년 12월 24일부터 2027년 1월 5일까지, 13일')
  expect(html).toContain('<dd>하루 9시간 8분에서 9시간 15분</dd>')
})

test('in Arabic the year runs from right to left, and a sign stays before its number', () => {
  const html = markup('ar', { from: '2026-12-24', to: '2027-01-05' })
  expect(positionOf('يناير', html)).toBeGreaterThan(positionOf('ديسمبر', html))
  expect(html).toContain('>\u200e−9°</text>')
  expect(html.replace(/<[^>]*>/g, '')).toContain('من 24 ديسمبر 2026 إلى 5 يناير 2027، 13 يومًا')
})

test('in English the year runs from left to right', () => {
  const html = markup('en')
  expect(positionOf('Jan', html)).toBeLessThan(positionOf('Dec', html))
})

test('what the source says stays in its language, and is marked as that', () => {
  expect(markup('ar')).toContain('<span lang="en" dir="auto">Rounded to whole degrees.</span>')
  expect(markup('en')).toContain('<span>Rounded to whole degrees.</span>')
})

test('a fault is said in the language', () => {
  expect(markup('de', { from: '2026-12-24' })).toContain('Bitte geben Sie auch den letzten Tag an.')
})
