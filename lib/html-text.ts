import { Parser } from 'htmlparser2'
import { cleanLine } from './clean-text'

/** Elements that run on within a line. Any other element ends a word where it begins and where it ends. */
const inline = new Set(
  ('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span ' +
    'strike strong sub sup time tt u var wbr').split(' '),
)

/**
 * Elements that browsers do not show (https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements), and
 * those whose content only stands in for what they do show.
 */
const unseen = new Set(
  ('area audio base basefont canvas datalist head iframe link meta noembed noframes noscript object param rp script ' +
    'style template title track video').split(' '),
)

/** Classes that the style sheets of Wikimedia's wikis hide, or show to screen readers alone. */
const hidingClasses =
  /(?:^|\s)(?:hidden|hiddenstructure|mw-empty-elt|sortkey|geo-(?:nondefault|multi-punct|inline-hidden)|visually-hidden|sr-only)(?:\s|$)/i

/** Declarations that keep an element from being seen. */
const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|(?:content-)?visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*(?:0+(?:\.0*)?|\.0+)(?:%|[a-z]+)?)\s*(?:!\s*important\s*)?(?:;|$)/i

/** Declarations by which an element stands in lines of its own. */
const blockStyle = /(?:^|;)\s*display\s*:\s*(?!inline|contents)[a-z]/i

/**
 * UTF-16 units of HTML that are read. The parser's time grows with the square of the depth of open elements; no text
 * that the site shows is near this long.
 */
const longestHtml = 4_000

/** A tag, a comment or a character reference that a cut went through. */
const cutThrough = /(?:<!--(?:(?!-->)[^])*|<[^<>]*|&[#\w]*|[\ud800-\udbff])$/

/** The visible text of a piece of HTML. */
export interface HtmlText {
  /** In one line. */
  text: string
  /** The `datetime` of the `<time>` that holds the whole text, if there is one. */
  datetime: string | null
}

/**
 * Reads what a reader sees of a piece of HTML. Hidden elements and comments are not read, the ends of blocks and
 * line breaks separate words, and character references are decoded once. Broken HTML gives what can be read of it, and
 * of long HTML its first 4,000 UTF-16 units are read.
 */
export function readHtml(html: string): HtmlText {
  let text = ''
  const open: { isHidden: boolean; isBlock: boolean; time: Time | null }[] = []
  const times: Time[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const style = plainStyle(attributes.style ?? '')
      const isBlock = !inline.has(name) || blockStyle.test(style)
      const isHidden = open.at(-1)?.isHidden || isHiddenElement(name, attributes, style)
      if (isBlock) text += ' '
      const time = name === 'time' && !isHidden ? { datetime: attributes.datetime ?? '', start: text.length, end: 0 } : null
      if (time) times.push(time)
      open.push({ isHidden, isBlock, time })
    },
    ontext(data) {
      if (!open.at(-1)?.isHidden) text += data
    },
    // The parser closes every element that it opened, also those that the HTML leaves open.
    onclosetag() {
      const element = open.pop()
      if (element?.time) element.time.end = text.length
      if (element?.isBlock) text += ' '
    },
  })
  parser.end(beginningOf(html))
  const line = cleanLine(text)
  const [time, ...otherTimes] = times
  const isWhole = time && otherTimes.length === 0 && cleanLine(text.slice(time.start, time.end)) === line
  return { text: line, datetime: isWhole ? time.datetime.trim() || null : null }
}

function beginningOf(html: string): string {
  return html.length > longestHtml ? html.slice(0, longestHtml).replace(cutThrough, '') : html
}

/** A `<time>`, and the range of the text that it holds. */
interface Time {
  datetime: string
  start: number
  end: number
}

/** The visible text of a piece of HTML, in one line. See `readHtml`. */
export function htmlText(html: string): string {
  return readHtml(html).text
}

function isHiddenElement(name: string, attributes: Record<string, string>, style: string): boolean {
  return (
    unseen.has(name) ||
    'hidden' in attributes ||
    (name === 'dialog' && !('open' in attributes)) ||
    attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
    hidingClasses.test(attributes.class ?? '') ||
    hidingStyle.test(style)
  )
}

/** A style without comments and escapes, both of which CSS allows within names (CSS Syntax Level 3, section 4.3). */
function plainStyle(style: string): string {
  return style
    .replace(/\/\*.*?(?:\*\/|$)/gs, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => characterOf(Number.parseInt(hex, 16)))
    .replace(/\\(.)/gs, '$1')
}

function characterOf(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd'
}
