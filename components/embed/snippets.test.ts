import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { usualOptions } from './embed-options'
import { escapeMarkup } from '../ui/markup'
import { elementSnippet, frameSnippet, imageSnippet } from './snippets'

const place = { site: 'https://portolan.example', slug: 'chongjin', title: 'Weather in "Chong" & <jin>' }

test('markup is escaped, in attributes and in text', () => {
  expect(escapeMarkup('<a b="c">&')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;')
  expect(frameSnippet(place, usualOptions)).toContain('title="Weather in &quot;Chong&quot; &amp; &lt;jin&gt;"')
  expect(elementSnippet(place, usualOptions)).toContain('>Weather in &quot;Chong&quot; &amp; &lt;jin&gt;</a>')
})

test('an element without content is not closed', () => {
  expect(imageSnippet(place, usualOptions)).toMatch(/<img [^>]+><\/a>$/)
})

test('what is as usual is not written', () => {
  expect(frameSnippet(place, usualOptions)).toContain('src="https://portolan.example/embed/chongjin"')
})

test('the README has the frame that the page offers', () => {
  const chongjin = { site: 'https://YOUR.SITE', slug: 'chongjin', title: 'Weather in Chongjin' }
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')
  expect(readme).toContain(frameSnippet(chongjin, { ...usualOptions, show: 'days' }))
})
