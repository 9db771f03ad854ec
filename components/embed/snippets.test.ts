import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '@/lib/languages'
import { type EmbedOptions, usualOptions } from './embed-options'
import { escapeMarkup } from '../ui/markup'
import {
  type SnippetPlace,
  addressSnippet,
  componentSnippet,
  elementSnippet,
  frameSnippet,
  imageSnippet,
  markdownSnippet,
  terminalSnippet,
} from './snippets'

/** The same title in each language but Korean. */
const titled = (title: string) =>
  ({ ...Object.fromEntries(languages.map((language) => [language, title])), ko: '청진 날씨' }) as SnippetPlace['titles']

const place = { site: 'https://portolan.example', slug: 'chongjin', titles: titled('Weather in "Chong" & <jin>') }
const inKorean: EmbedOptions = { ...usualOptions, lang: 'ko' }

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
  const chongjin = { site: 'https://YOUR.SITE', slug: 'chongjin', titles: titled('Weather in Chongjin') }
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')
  expect(readme).toContain(frameSnippet(chongjin, { ...usualOptions, show: 'days' }))
})

test.each([
  ['frame', frameSnippet, ['/embed/chongjin?lang=ko"', 'title="청진 날씨"', ' lang="ko"']],
  ['element', elementSnippet, [' lang="ko"', 'href="https://portolan.example/chongjin/ko"', '>청진 날씨</a>']],
  ['address', addressSnippet, ['/embed/chongjin?lang=ko']],
  ['Markdown', markdownSnippet, ['[청진 날씨]', '/card.svg?lang=ko)', '(https://portolan.example/chongjin/ko)']],
  ['picture', imageSnippet, ['/card.png?lang=ko"', 'alt="청진 날씨"', 'href="https://portolan.example/chongjin/ko"']],
  ['terminal', terminalSnippet, [`'https://portolan.example/chongjin.txt?lang=ko'`]],
] as const)('the %s for a Korean card is Korean and leads to the Korean page', (_, write, parts) => {
  const snippet = write(place, inKorean)
  for (const part of parts) expect(snippet).toContain(part)
  expect(snippet).not.toMatch(/Weather|\/chongjin"|\/chongjin\)/)
})

test('markup for a Chinese card names the script, and addresses name the language', () => {
  const inChinese: EmbedOptions = { ...usualOptions, lang: 'zh' }
  expect(elementSnippet(place, inChinese)).toContain(' lang="zh-Hans"')
  for (const write of [frameSnippet, imageSnippet]) {
    expect(write(place, inChinese)).toContain(' lang="zh-Hans"')
    expect(write(place, inChinese)).toContain('?lang=zh"')
  }
})

test.each([
  ['https://portolan.example', usualOptions, 'curl https://portolan.example/chongjin.txt'],
  ['https://portolan.example', inKorean, `curl 'https://portolan.example/chongjin.txt?lang=ko'`],
  ['http://[::1]:3000', usualOptions, `curl 'http://[::1]:3000/chongjin.txt'`],
])('on %s a shell reads the address as it is', (site, options, snippet) => {
  expect(terminalSnippet({ ...place, site }, options)).toBe(snippet)
})

test('a shell reads the address of the shadcn item as it is', () => {
  expect(componentSnippet({ ...place, site: 'http://[::1]:3000' })).toContain(`'http://[::1]:3000/r/weather-card.json'`)
})

test('brackets and backslashes in a title do not end the text of a Markdown picture', () => {
  const titles = titled('Weather in [a] \\ b')
  expect(markdownSnippet({ ...place, titles }, usualOptions)).toContain('[![Weather in \\[a\\] \\\\ b](')
})
