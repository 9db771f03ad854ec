import { expect, test } from 'vitest'
import { paragraphs } from './paragraphs'

test('empty lines part paragraphs, and other line breaks stay', () => {
  expect(paragraphs('one\ntwo\n\nthree')).toBe('<p dir="auto">one<br>two</p><p dir="auto">three</p>')
})

test('a text is no markup', () => {
  expect(paragraphs('<b> & "c"')).toBe('<p dir="auto">&lt;b&gt; &amp; &quot;c&quot;</p>')
})
