import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Offer } from '@/lib/offers/offer'
import type { Language } from '@/lib/languages'
import { StayOffersBlock } from './stay-offers-block'

const room: Offer = {
  id: 'offer-1',
  name: 'Made-up Motel',
  description: 'Double room',
  url: 'https://motel.example/',
  price: { amount: 1285.5, currency: 'EUR', unit: 'night', isLowest: false },
  validFrom: null,
  validThrough: '2099-12-31',
  picture: null,
}

const readAt = '2026-11-23T09:04:00Z'

function textFor(language: Language, value: Offer[] | null, failedAt: string | null = null): string {
  const offers = { partner: 'Made-up Stays', answer: { value, readAt: value && readAt, failedAt } }
  return renderToStaticMarkup(
    <StayOffersBlock slug="chongjin" offers={offers} checkedOn="2026-11-23" language={language} />,
  ).replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ')
}

test.each([
  ['en', 'EUR 1,285.50 a night until 31 December 2099'],
  ['de', '1.285,50 EUR pro Nacht bis 31. Dezember 2099'],
  ['ko', '1박 EUR 1,285.50 2099년 12월 31일 까지'],
  ['ar', '\u200f1,285.50 EUR لليلة حتى 31 ديسمبر 2099'],
] as const)('in %s a price is written as there', (language, price) => {
  expect(textFor(language, [room])).toContain(price)
})

test.each([
  ['en', 'from EUR 1,285.50 a night until'],
  ['de', 'ab 1.285,50 EUR pro Nacht bis'],
  ['ja', '1泊EUR 1,285.50から'],
  ['ar', 'ابتداءً من \u200f1,285.50 EUR لليلة'],
] as const)('in %s the lowest price of a range is said to be that', (language, price) => {
  expect(textFor(language, [{ ...room, price: { ...room.price!, isLowest: true } }])).toContain(price)
})

test.each([
  [{ amount: 12500, currency: 'JPY' }, 'JPY 12,500 a night'],
  [{ amount: 900.5, currency: 'KPW' }, 'KPW 900.50 a night'],
  [{ amount: 900, currency: 'KPW' }, 'KPW 900 a night'],
  [{ amount: 1.5, currency: 'KWD' }, 'KWD 1.500 a night'],
])('a price of %j is written with the decimals of its currency', (price, words) => {
  expect(textFor('en', [{ ...room, price: { ...room.price!, ...price } }])).toContain(words)
})

test('in Korean it is said who pays, and as of when', () => {
  expect(textFor('ko', [room])).toContain(
    '이 사이트에 대가를 지급하는 Made-up Stays 제공. 가격은 2026년 11월 23일 09:04 UTC 기준입니다.',
  )
})

test('in Arabic a feed that cannot be read is said so, with the last try', () => {
  const text = textFor('ar', null, readAt)
  expect(text).toContain('تتعذّر قراءة عروض Made-up Stays .')
  expect(text).toContain('آخر محاولة: 23 نوفمبر 2026 في 09:04 UTC')
})
