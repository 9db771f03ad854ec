import type { Fault } from './reading'
import { refusalOfText } from './refusals'

/** The second line of a table, as GitHub's Markdown has it. It makes a table of the line before it. */
const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Every table of an article. The parser knows none: it would be shown as dashes. */
export function findTables(source: string): Fault[] {
  const lines = source.split('\n')
  return lines.flatMap((line, index) => {
    const head = lines[index - 1] ?? ''
    if (!line.includes('|') || head.trim() === '' || !delimiterRow.test(line)) return []
    return [{ place: { line: index, column: head.search(/\S/) + 1 }, message: refusalOfText('table', head) }]
  })
}
