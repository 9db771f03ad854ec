import { expect, test } from 'vitest'
import { wordsFor } from './languages'

test.each(['ko', 'ko-KR', 'KO', 'ko_KR', 'ko-Hang-KP'])('%s is spoken as Korean', (wish) => {
  expect(wordsFor(wish).lang).toBe('ko')
})

test.each(['', 'xx', 'constructor', '__proto__', 'kok', '"><script>'])(
  'where there are no words for %j it is English',
  (wish) => {
    expect(wordsFor(wish).lang).toBe('en')
  },
)
