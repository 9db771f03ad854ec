/** Letters that are about as wide as they are high: Hangul, Chinese and Japanese, and the widest of Latin. */
const wide = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uff60MW@%]/

/** How wide a text is at most, in units of its font size: nothing measures text in an SVG document. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (wide.test(letter) ? 1 : 0.58), 0)
}

/** The text in lines of this width at most, in units of its font size; a word that is wider stands alone. */
export function wrapText(text: string, width: number): string[] {
  const [first = '', ...others] = text.split(' ')
  const lines = [first]
  for (const word of others) {
    const longer = `${lines.at(-1)} ${word}`
    if (textWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The largest of some sizes at which the text fits into two lines of this width; the last size fits everything. */
export function fitText(text: string, width: number, sizes: [number, ...number[]]) {
  const fits = (size: number) => {
    const lines = wrapText(text, width / size)
    return lines.length <= 2 && lines.every((line) => textWidth(line) * size <= width)
  }
  const size = sizes.find(fits)
  if (size !== undefined) return { size, lines: wrapText(text, width / size) }
  // A single word without end, or a whole sentence.
  const lines = [text]
  return { size: width / textWidth(text), lines }
}
