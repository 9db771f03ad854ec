import type { Code, Effects, Extension, State } from 'micromark-util-types'

const brackets = { open: 91, close: 93 }
const caret = 94

/**
 * `[^source-id]` as syntax for micromark. GitHub's syntax takes it for a footnote only where the same file defines it; here
 * sources.json does. The tokens are those of GitHub's footnotes, so what builds a tree from those builds one from these.
 */
export const citationSyntax: Extension = {
  text: { [brackets.open]: { name: 'citation', tokenize } },
  // Keeps micromark from taking "![^" for the beginning of a picture.
  _hiddenFootnoteSupport: {},
} as Extension

function tokenize(effects: Effects, ok: State, nok: State): State {
  return begin

  function begin(code: Code): State {
    effects.enter('gfmFootnoteCall')
    mark('gfmFootnoteCallLabelMarker', code)
    return atCaret
  }

  function atCaret(code: Code): State | undefined {
    if (code !== caret) return nok(code)
    mark('gfmFootnoteCallMarker', code)
    return beginId
  }

  function beginId(code: Code): State | undefined {
    if (!isOfId(code)) return nok(code)
    effects.enter('gfmFootnoteCallString')
    effects.enter('chunkString', { contentType: 'string' })
    return inId(code)
  }

  function inId(code: Code): State | undefined {
    if (isOfId(code)) {
      effects.consume(code)
      return inId
    }
    if (code !== brackets.close) return nok(code)
    effects.exit('chunkString')
    effects.exit('gfmFootnoteCallString')
    mark('gfmFootnoteCallLabelMarker', code)
    effects.exit('gfmFootnoteCall')
    return ok
  }

  function mark(type: 'gfmFootnoteCallLabelMarker' | 'gfmFootnoteCallMarker', code: Code): void {
    effects.enter(type)
    effects.consume(code)
    effects.exit(type)
  }
}

/** Neither a bracket, nor white space, a line's end or the file's, which micromark has as 32, negative numbers and null. */
function isOfId(code: Code): boolean {
  return code !== null && code > 32 && code !== brackets.open && code !== brackets.close
}
