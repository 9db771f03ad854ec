import { expect, test } from 'vitest'
import { faultTexts, reasonText } from './unsent-texts'

test('what is wrong is said with its number, as each language writes it', () => {
  const faults = { text: { kind: 'long', length: 2_001 } } as const
  expect(faultTexts(faults, 'en')).toEqual({ text: 'The text has 2,001 characters; 2,000 are possible.' })
  expect(faultTexts(faults, 'de')).toEqual({ text: 'Der Text hat 2.001 Zeichen; möglich sind 2.000.' })
  expect(faultTexts(faults, 'ru').text).toMatch(/2\s001 знак;/)
})

test('each field has its own fault, and none without one', () => {
  expect(Object.keys(faultTexts({ name: { kind: 'long', length: 61 }, text: { kind: 'empty', length: 0 } }, 'ko'))).toEqual(['name', 'text'])
  expect(faultTexts({}, 'ko')).toEqual({})
})

test('time to wait is in full minutes', () => {
  expect(reasonText('too-many', 61, 'en')).toContain('please press Send again in 2 minutes.')
  expect(reasonText('too-many', 30, 'en')).toContain('please press Send again in a minute.')
  expect(reasonText('too-many', 600, 'ar')).toContain('بعد 10 دقائق')
})
