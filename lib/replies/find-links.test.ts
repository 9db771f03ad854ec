import { domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLinks } from './find-links'

const urlsIn = (text: string) => findLinks(text).flatMap(({ url }) => url ?? [])

test.each([
  ['See https://example.org/a?b=c#d.', ['https://example.org/a?b=c#d']],
  ['(http://example.org/x_(y)), and more', ['http://example.org/x_(y)']],
  ['https://ko.wikipedia.org/wiki/청진시에 있다', ['https://ko.wikipedia.org/wiki/청진시에']],
  ['two: https://a.example https://b.example', ['https://a.example', 'https://b.example']],
  ['HTTPS://Example.COM/A', ['HTTPS://Example.COM/A']],
  ['http://example.org:8080/x and http://example.org:3000.', ['http://example.org:8080/x', 'http://example.org:3000']],
  ['http://192.168.0.1:8080/ and http://[2001:db8::1]/x', ['http://192.168.0.1:8080/', 'http://[2001:db8::1]/x']],
  ['https://web.archive.org/web/2020/https://example.org/', ['https://web.archive.org/web/2020/https://example.org/']],
  ['https://example.com...', ['https://example.com']],
  ['<https://example.com>, "https://example.com/a"', ['https://example.com', 'https://example.com/a']],
])('%s has its links', (text, urls) => {
  expect(urlsIn(text)).toEqual(urls)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'mailto:somebody@example.org',
  'ftp://example.org/',
  '//example.org/x',
  'www.example.org and example.com',
  'http://user:password@example.org/',
  'https://bank.example@evil.example/',
  'https://bank.example:443@evil.example/',
  'https://bank.example에서@evil.example/',
  'https://bank.example&x=1@evil.example',
  'somebody@example.org',
  'https://example.org:99999/',
  'https://example.org:123456/',
  'https://example.org:80x/',
  'https://',
  'https://example',
  'https://example..com',
  'https://-example.com',
  'https://example.com-',
])('%s is no link', (text) => {
  expect(urlsIn(text)).toEqual([])
})

test.each([
  ['https://example.com에서 봤다', 'https://example.com'],
  ['https://example.co.kr입니다.', 'https://example.co.kr'],
  ['https://example.comです。', 'https://example.com'],
  ['https://example.comサイト', 'https://example.com'],
  ['https://example.com是我的网站', 'https://example.com'],
  ['https://example.comครับ', 'https://example.com'],
  ['https://example.comຂອງ', 'https://example.com'],
  ['https://example.comនេះ', 'https://example.com'],
  ['https://example.comကို', 'https://example.com'],
  ['https://example.comནས', 'https://example.com'],
  ['https://example.comمرحبا', 'https://example.com'],
  ['https://example.comשלום', 'https://example.com'],
  ['https://example.comमें', 'https://example.com'],
  ['https://example.comпривет', 'https://example.com'],
  ['https://example.com２', 'https://example.com'],
  ['https://example.com🙂', 'https://example.com'],
  ['https://example.com에서/또는', 'https://example.com'],
  ['https://example.com:8080에서', 'https://example.com:8080'],
  ['http://192.168.0.1에서', 'http://192.168.0.1'],
  ['https://xn--3e0b707e.example.xn--3e0b707e에서', 'https://xn--3e0b707e.example.xn--3e0b707e'],
  ['https://한국.kr에서', 'https://한국.kr'],
  ['https://example.com。次', 'https://example.com'],
  ['https://example.com、foo@example.net', 'https://example.com'],
  ['（https://example.com）', 'https://example.com'],
  ['「https://example.com」', 'https://example.com'],
  ['https://example.com，然后', 'https://example.com'],
  ['https://example.com／', 'https://example.com'],
])('in %s a host in ASCII ends where another script begins', (text, url) => {
  expect(urlsIn(text)).toEqual([url])
})

test.each(['请看', '여기', 'ここ', 'ดูที่', 'مرحبا', 'посмотри', 'see', '2', '🙂', '=', '（', '.'])(
  'behind %j a link begins at its scheme',
  (before) => {
    expect(findLinks(`${before}https://example.com/a`)).toEqual([
      { text: before, url: null },
      { text: 'https://example.com/a', url: 'https://example.com/a' },
    ])
  },
)

test.each([
  'https://한국.kr/',
  'https://例え.jp',
  'https://müller.de',
  'https://www.straße.de/x',
  'https://việtnam.vn',
  'https://東京タワー.jp/a',
  'https://президент.рф',
  'https://موقع.مصر/x',
])('%s is a link as it is written', (url) => {
  expect(urlsIn(`${url} x`)).toEqual([url])
})

test.each([
  ['a label of two scripts', 'https://exampleです.com'],
  ['a label of two scripts', 'https://paypal.com한국.evil.example'],
  ['a label of two scripts', 'https://paypal.comノlogin.evil.example'],
  ['letters that look like Latin', 'https://аррӏе.com'],
  ['letters that look like Latin', 'https://gооgle.com'],
  ['letters that look like Latin', 'https://paypaı.com'],
  ['a particle that may belong to it', 'https://정부.한국에서'],
  ['an end that may be prose', 'https://정부.한국/'],
  ['an end that may be prose', 'https://example.com.그래?그럼'],
  ['an end that may be prose', 'https://example.comé'],
  ['an end that may be prose', 'https://192.0.2.1.р'],
  ['an end that may be prose', 'https://президент.рф.Далее'],
  ['a year that may belong to it', 'https://정부.한국2024'],
  ['a sentence that may belong to it', 'https://example.com.그리고'],
  ['a sentence that may belong to it', 'https://example.com입니다.그리고'],
  ['signs that browsers read as others', 'https://example．com'],
  ['signs that browsers read as others', 'https://ｅｘａｍｐｌｅ.com'],
  ['signs that browsers read as others', 'https://good。evil。com'],
  ['signs that browsers read as others', 'https://ﬁnd.com'],
  ['numbers that browsers read as others', 'http://0x7f.1/'],
  ['signs that are not seen', 'https://exam\u200dple.com'],
  ['signs that are not seen', 'https://exam\u00adple.com'],
  ['an emoji', 'https://i❤.ws'],
  ['a name that is none', 'https://xn--a.com'],
])('a host with %s is not linked: %s', (_, text) => {
  expect(urlsIn(text)).toEqual([])
})

test.each([
  ['https://example.com/a에서', 'https://example.com/a'],
  ['https://example.com/aです', 'https://example.com/a'],
  ['https://example.com/a是', 'https://example.com/a'],
  ['https://example.com/aครับ', 'https://example.com/a'],
  ['https://example.com/12에서', 'https://example.com/12'],
  ['https://example.com/?q=a를', 'https://example.com/?q=a'],
  ['https://example.com/%EC%84%9C에서', 'https://example.com/%EC%84%9C'],
  ['https://example.com/a🙂', 'https://example.com/a'],
  ['https://example.com/a。', 'https://example.com/a'],
  ['https://example.com/a、b', 'https://example.com/a'],
  ['https://example.com/a」と', 'https://example.com/a'],
  ['https://example.com/a）', 'https://example.com/a'],
  ['https://example.com/a～', 'https://example.com/a'],
  ['https://example.com/a.html,我', 'https://example.com/a.html'],
  ['https://example.com/a.그리고', 'https://example.com/a'],
  ['https://example.com/a\u202e/b', 'https://example.com/a'],
  ['https://example.com/서울/정보', 'https://example.com/서울/정보'],
  ['https://example.com/K_팝', 'https://example.com/K_팝'],
  ['https://example.com/wiki/佐々木', 'https://example.com/wiki/佐々木'],
  ['https://example.com/wiki/می‌خواهم', 'https://example.com/wiki/می‌خواهم'],
  ['https://example.com/Straße', 'https://example.com/Straße'],
  ['https://example.com/?q=서울', 'https://example.com/?q=서울'],
  ['https://example.com/%EC%84%9C', 'https://example.com/%EC%84%9C'],
])('in %s the path ends before a word that is attached', (text, url) => {
  expect(urlsIn(text)).toEqual([url])
})

test.each([
  ['https://www.booking.com/에서 예약', 'https://www.booking.com/'],
  ['https://example.com/をご覧ください', 'https://example.com/'],
  ['https://example.com/是官网', 'https://example.com/'],
  ['https://example.com/ครับ', 'https://example.com/'],
  ['https://example.com/مرحبا', 'https://example.com/'],
  ['https://example.com/हैं', 'https://example.com/'],
  ['https://example.com/привет', 'https://example.com/'],
  ['https://example.com/🙂', 'https://example.com/'],
  ['https://example.com:8080/에서', 'https://example.com:8080/'],
  ['https://example.com/입니다.그리고', 'https://example.com/'],
  ['https://example.com/봤어?응', 'https://example.com/'],
  ['https://example.com/.그리고', 'https://example.com/'],
  ['https://example.com/(링크)', 'https://example.com/'],
  ["'https://example.com/'에서", 'https://example.com/'],
  ['https://example.com/と・https://example.com/', 'https://example.com/'],
])('in %s the address of a whole site ends with its slash', (text, url) => {
  expect(urlsIn(text)[0]).toBe(url)
})

test.each([
  ['https://youtu.be/dQw4w9WgX-に', 'https://youtu.be/dQw4w9WgX-'],
  ['https://youtu.be/dQw4w9WgX_에서', 'https://youtu.be/dQw4w9WgX_'],
  ['https://www.youtube.com/watch?v=dQw4w9WgX-是', 'https://www.youtube.com/watch?v=dQw4w9WgX-'],
  ['https://en.wikipedia.org/wiki/Apia_(disambiguation)에서', 'https://en.wikipedia.org/wiki/Apia_(disambiguation)'],
  ['https://en.wikipedia.org/wiki/Apia_(disambiguation)を', 'https://en.wikipedia.org/wiki/Apia_(disambiguation)'],
  ['https://en.wikipedia.org/wiki/Apia_(city).그리고', 'https://en.wikipedia.org/wiki/Apia_(city)'],
  ['https://ko.wikipedia.org/wiki/아피아_(도시)에서', 'https://ko.wikipedia.org/wiki/아피아_(도시)'],
  ['(https://example.com/a)에서', 'https://example.com/a'],
  ['https://example.com/a(링크)', 'https://example.com/a'],
  ['https://example.com/a[링크]', 'https://example.com/a'],
  ["'https://example.com/a'에서", 'https://example.com/a'],
  ['*https://example.com/a*입니다', 'https://example.com/a'],
  ['https://example.com/a~여기', 'https://example.com/a'],
  ['https://example.com/a?그래', 'https://example.com/a'],
  ['https://example.com/a・次', 'https://example.com/a'],
  ['https://example.com/été에서', 'https://example.com/été'],
  ['https://example.com/Hardy–Weinberg에서', 'https://example.com/Hardy–Weinberg'],
  ['https://example.com/a–에서', 'https://example.com/a'],
  ['https://example.com/page’s', 'https://example.com/page'],
])('in %s the word behind a sign is prose', (text, url) => {
  expect(urlsIn(text)).toEqual([url])
})

test.each([
  'https://ja.wikipedia.org/wiki/ジョン・レノン',
  'https://zh.wikipedia.org/wiki/约翰·列侬',
  'https://zh.wikipedia.org/wiki/列奥纳多·达·芬奇',
  'https://ko.wikipedia.org/wiki/6·25_전쟁',
  'https://ko.wikipedia.org/wiki/6·25전쟁',
  'https://ko.wikipedia.org/wiki/3·1_운동',
  'https://ca.wikipedia.org/wiki/Paral·lel',
  'https://en.wikipedia.org/wiki/Hardy–Weinberg_principle',
  'https://fr.wikipedia.org/wiki/L’Étranger',
  'https://ko.wikipedia.org/wiki/2018년_동계_올림픽',
  'https://ko.wikipedia.org/wiki/대한민국_U23_축구_국가대표팀',
  'https://ko.wikipedia.org/wiki/한국_K팝',
  'https://ko.wikipedia.org/wiki/SK_텔레콤',
  'https://ko.wikipedia.org/wiki/BTS_(음악_그룹)',
  'https://ko.wikipedia.org/wiki/(여자)아이들',
  'https://ja.wikipedia.org/wiki/東京_(曖昧さ回避)',
  'https://ja.wikipedia.org/wiki/銀河鉄道(アニメ)',
  'https://ru.wikipedia.org/wiki/Ростов-на-Дону',
  'https://ko.wikipedia.org/wiki/Category:서울',
  'https://ko.wikipedia.org/wiki/서울#역사',
  'https://www.youtube.com/@서울시',
  'https://www.google.com/maps/place/서울특별시/@37.5,127,10z',
  'https://example.com/2024-여행-후기',
  'https://example.com/서울/',
  'https://example.com/서울-여행',
  'https://example.com/서울.html',
  'https://example.com/서울?a=b',
  'https://example.com/?q=서울&r=부산',
])('the name in %s is whole', (url) => {
  expect(urlsIn(`${url} x`)).toEqual([url])
})

test.each([
  'https://a.example와https://b.example',
  'https://a.example/x와https://b.example',
  'https://a.example，https://b.example',
  'https://a.example/x,https://b.example',
  'https://a.example.https://b.example',
  'https://a.examplehttps://b.example',
  'https://a.example/xhttps://b.example',
  'https://a.example/와https://b.example',
  'https://a.example/x·https://b.example',
])('in %s there are two links', (text) => {
  expect(urlsIn(text)).toHaveLength(2)
})

test('nothing of a text is lost, and a link leads to the web alone', () => {
  const text = fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('javascript:', 'https://', ' ', '"', '<')))
  fc.assert(
    fc.property(text, (parts) => {
      const pieces = findLinks(parts.join(''))
      expect(pieces.map((piece) => piece.text).join('')).toBe(parts.join(''))
      for (const { url } of pieces) if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/)
    }),
    { numRuns: 1_000 },
  )
})

const prose = fc.string({
  minLength: 1,
  maxLength: 6,
  unit: fc.constantFrom(...'청진에서는입니다東京です是的网站例えばครับดูที่ຂອງនេះကိုমেমেंمرحباשלוםпривет。、」）（「，：！？・ー～ .,:;!?()🙂\u200d\u202e'),
})
const host = fc.constantFrom('example.com', 'a.example.co.kr', '192.0.2.1', 'xn--3e0b707e.kr', '한국.kr', '例え.jp', 'müller.de')
const path = fc.constantFrom('', '/', '/a', '/a?b=c', '/서울/', '/%EC%84%9C', '#x')

test('whatever prose stands around addresses, no link leads to a host that was not written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(prose, host, path), { maxLength: 4 }), prose, (parts, end) => {
      const text = parts.map(([before, name, after]) => `${before}https://${name}${after}`).join('') + end
      const hosts: string[] = parts.map(([, name]) => name)
      for (const url of urlsIn(text)) {
        const { hostname } = new URL(url)
        expect([hostname, domainToUnicode(hostname)].some((name) => hosts.includes(name)), `${url} in ${text}`).toBe(true)
      }
    }),
    { numRuns: 5_000 },
  )
})

test('an address between spaces is always linked', () => {
  fc.assert(
    fc.property(prose, fc.oneof(host, fc.constant('пример.рф')), path, prose, (before, name, after, behind) => {
      const url = `https://${name}${after}`
      expect(urlsIn(`${before} ${url} ${behind}`)).toEqual([url])
    }),
    { numRuns: 1_000 },
  )
})

test('what is shown is what is linked, in whatever text', () => {
  const unit = fc.constantFrom(...'abc.co:@/?#[]()-_8\\\t。．／ｅıаор에です❤\u00ad\u200d\u202e\u0301')
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant('https://'), fc.string({ unit, maxLength: 12 })), { maxLength: 6 }), (parts) => {
      for (const { text, url } of findLinks(parts.join(''))) {
        if (url === null) continue
        expect(url).toBe(text)
        const { username, hostname } = new URL(url)
        expect(username).toBe('')
        const shown = url.slice('https://'.length).toLowerCase()
        expect(shown.startsWith(hostname) || shown.startsWith(domainToUnicode(hostname)), text).toBe(true)
      }
    }),
    { numRuns: 5_000 },
  )
})
