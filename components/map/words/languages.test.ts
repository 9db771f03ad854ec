import { expect, test } from 'vitest'
import { translationFaults } from '../../ui/testing/translation-faults'
import { mapWords } from './languages'

test('every language has all placeholders and all plurals', () => {
  expect(translationFaults(mapWords)).toEqual([])
})
