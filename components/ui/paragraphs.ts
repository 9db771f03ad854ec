import { element, escapeMarkup } from './markup'

/**
 * A text as paragraphs of HTML: empty lines part them, other line breaks stay.
 *
 * @param lineMarkup the markup of a line, for a text that is more than letters
 */
export function paragraphs(text: string, lineMarkup: (line: string) => string = escapeMarkup): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => element('p', { dir: 'auto' }, paragraph.split('\n').map(lineMarkup).join('<br>')))
    .join('')
}
