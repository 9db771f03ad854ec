import { expect, test } from 'vitest'
import { translationFaults } from '../../ui/testing/translation-faults'
import { embedWords } from './languages'

test('every language has all placeholders and all plurals', () => {
  expect(translationFaults(embedWords)).toEqual([])
})

test.each(Object.entries(embedWords))('in %s the full name of a copy button holds its word', (_, words) => {
  // Voice control needs the words that are seen. WCAG 2.5.3
  expect(words.copyNamed).toContain(words.copy)
})
