import { DomUtils, parseDocument } from 'htmlparser2'
import { cleanLine } from './clean-text'

/** What a reader would read of a piece of HTML, in one line: no marks, no scripts, no styles. */
export function htmlText(html: string): string {
  return cleanLine(DomUtils.innerText(parseDocument(html).children))
}
