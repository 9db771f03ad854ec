import { expect, test } from 'vitest'
import { languageFor } from './languages'

test.each(['ko', 'ko-KR', 'KO', 'ko_KR', 'ko-Hang-KP'])('%s is a wish for Korean', (wish) => {
  expect(languageFor(wish)).toBe('ko')
})

test.each(['', 'xx', 'constructor', 'kok', '*'])('%j is no language of ours', (wish) => {
  expect(languageFor(wish)).toBe(null)
})
