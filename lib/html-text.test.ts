import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test, vi } from 'vitest'
import { htmlText, readHtml } from './html-text'

test.each([
  ['<a href="//commons.wikimedia.org/wiki/User:Rama" title="User:Rama">Rama</a> &amp; Musée Bolo', 'Rama & Musée Bolo'],
  ['<span class="int-own-work" lang="en">Own work</span>', 'Own work'],
  ['plain', 'plain'],
  ['', ''],
  ['  two\n<br>\tlines ', 'two lines'],
  ['<script>alert(1)</script>Ann', 'Ann'],
  ['<style>*{display:none}</style>Ann', 'Ann'],
  ['<!-- hidden -->Ann', 'Ann'],
  ['<img src=x onerror=alert(1)>Ann', 'Ann'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['&amp;lt;b&amp;gt; &amp;amp;', '&lt;b&gt; &amp;'],
  ['Ann<svg onload=alert(1)', 'Ann'],
  ['\u202eevil\u202c', 'evil'],
  ['m<sup>2</sup>, <b>B</b>o<i>b</i>', 'm2, Bob'],
  ['<p hidden>one<p>two', 'two'],
])('of %j the text is %j', (html, text) => {
  expect(htmlText(html)).toBe(text)
})

test.each([
  'Ann<br>Bob',
  'Ann<br/>Bob',
  '<div>Ann</div><div>Bob</div>',
  '<div lang="en">Ann</div><div lang="de">Bob</div>',
  '<p>Ann<p>Bob',
  'Ann<p>Bob</p>',
  '<ul><li>Ann<li>Bob</ul>',
  '<table><tr><td>Ann<td>Bob</table>',
  '<table><tr><th>Ann</th></tr><tr><td>Bob</td></tr></table>',
  '<dl><dt>Ann<dd>Bob</dl>',
  '<h2>Ann</h2>Bob',
  'Ann<hr>Bob',
  '<span style="display: block">Ann</span><span style="display:block">Bob</span>',
])('in %j the words are apart', (html) => {
  expect(htmlText(html)).toBe('Ann Bob')
})

test.each([
  '<span style="display: none;">x</span>',
  '<span style="DISPLAY:NONE">x</span>',
  '<span style="color:red;display : none !important">x</span>',
  '<span style="display&#58;none">x</span>',
  '<span style="display:/**/none">x</span>',
  String.raw`<span style="d\69 splay:none">x</span>`,
  String.raw`<span style="dis\play:none">x</span>`,
  "<span style='display:none'>x</span>",
  '<span style=display:none>x</span>',
  '<span style="visibility:hidden">x</span>',
  '<span style="visibility: collapse">x</span>',
  '<span style="content-visibility:hidden">x</span>',
  '<span style="font-size:0">x</span>',
  '<span style="opacity: 0.0">x</span>',
  '<div style="display:none"><b>x</b><div>y</div></div>',
  '<div hidden>x</div>',
  '<div hidden="until-found">x</div>',
  '<div HIDDEN=hidden>x</div>',
  '<span aria-hidden="true">x</span>',
  '<template><b>x</b></template>',
  '<noscript>x</noscript>',
  '<title>x</title>',
  '<iframe>x</iframe>',
  '<dialog>x</dialog>',
  '<video>x</video>',
  '<span class="licence sortkey">x</span>',
  '<!-- <b>x</b> -->',
  '<script>x',
])('%j is not read', (hidden) => {
  expect(htmlText(`Ann${hidden.startsWith('<script>x') ? '' : hidden} Bob${hidden}`)).toBe('Ann Bob')
})

test.each([
  '<span style="display:inline">x</span>',
  '<span style="opacity:0.5;font-size:10px">x</span>',
  '<span aria-hidden="false">x</span>',
  '<span class="hiddenish">x</span>',
  '<dialog open>x</dialog>',
])('%j is read', (html) => {
  expect(htmlText(html)).toBe('x')
})

test.each(['<b>', '<div><p>', '<ul><li>', '<a href="', '<!--', '&', '<', '<p style="/*'])(
  'of a million characters of %j no more is read than of ten thousand',
  (piece) => {
    const read = (length: number) => {
      const html = `Ann ${piece.repeat(length / piece.length)}`
      const opened = vi.spyOn(Parser.prototype, 'onopentagname')
      const text = htmlText(html)
      return { text, work: opened.mock.calls.length }
    }
    const short = read(10_000)
    vi.restoreAllMocks()
    expect(read(1_000_000)).toEqual(short)
    expect(short.work).toBeLessThanOrEqual(4_000)
    vi.restoreAllMocks()
  },
)

test.each([
  ['<a title="unseen" href="https://example.org/">', ''],
  ['<a title="a > b" href="https://example.org/">', ''],
  ['<!-- unseen <b>unseen</b> and > unseen -->', ''],
  ['<span hidden>unseen</span>', ''],
  ['&lt;', '<'],
  ['&#128512;', '😀'],
  ['😀', '😀'],
])('wherever a cut goes through %s, no piece of it shows', (mark, seen) => {
  for (let start = 4_000 - mark.length; start <= 4_000; start++) {
    const before = `x${' '.repeat(start - 4)}Ann`
    expect([`x Ann${seen}`, 'x Ann']).toContain(htmlText(`${before}${mark}${' '.repeat(5_000)}Bob`))
  }
})

test.each([
  ['<time datetime="2011-09-15">15 September 2011</time>', '2011-09-15'],
  ['<p><time datetime="1895"> 1895 </time></p><div style="display:none">date QS:P571,+1895</div>', '1895'],
  ['circa <time datetime="1950">1950</time>', null],
  ['<time datetime="1904">1904</time>–<time datetime="1905">1905</time>', null],
  ['<time>1950</time>', null],
  ['<time datetime="1950" hidden>1950</time>1951', null],
])('the whole of %j is the time %s', (html, datetime) => {
  expect(readHtml(html).datetime).toBe(datetime)
})

const word = fc.stringMatching(/^[a-z]{1,6}$/)
const block = fc.constantFrom('div', 'p', 'li', 'td', 'th', 'dt', 'dd', 'h3', 'blockquote', 'section', 'pre', 'caption')
const inlineName = fc.constantFrom('span', 'b', 'i', 'a', 'font', 'small')
const hiding = fc.constantFrom('hidden', 'style="display:none"', "style='VISIBILITY : hidden;'", 'aria-hidden=true')

/** HTML, with the words that are seen in it. */
const { html } = fc.letrec<{ html: { source: string; words: string[] } }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 5 },
    word.map((text) => ({ source: `<br>${text}`, words: [text] })),
    fc.tuple(fc.oneof(block, inlineName), hiding, word).map(([name, how, text]) => ({
      source: `<${name} ${how}>${text}<i>${text}</i></${name}>`,
      words: [],
    })),
    word.map((text) => ({ source: `<!--${text}--><style>${text}</style><template>${text}</template>`, words: [] })),
    fc.tuple(block, fc.array(tie('html'), { maxLength: 4 })).map(([name, parts]) => ({
      source: `<div><${name}>${parts.map(({ source }) => source).join('')}</${name}></div>`,
      words: parts.flatMap(({ words }) => words),
    })),
    fc.tuple(inlineName, word).map(([name, text]) => ({
      source: `<p>${text.slice(0, 1)}<${name}>${text.slice(1)}</${name}></p>`,
      words: [text],
    })),
  ),
}))

test('words of two blocks are never joined, words within a line never parted, and hidden ones never read', () => {
  fc.assert(
    fc.property(fc.array(html, { maxLength: 6 }), (parts) => {
      const source = parts.map((part) => part.source).join('')
      expect(htmlText(source)).toBe(parts.flatMap(({ words }) => words).join(' '))
    }),
    { numRuns: 1_000 },
  )
})

test('whatever the HTML is, its text is one clean line', () => {
  const pieces = fc.constantFrom('<', '>', '"', '<div', ' style="', 'display:none', '\\', '/*', '</div>', '&lt;', '&#0;', '<!--', 'a', ' ')
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 }), (parts) => {
      expect(htmlText(parts.join(''))).not.toMatch(/[\n\t\0]|^ | $| {2}/)
    }),
    { numRuns: 1_000 },
  )
})
