import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Code, Effects, Extension, State } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation'
    citationMark: 'citationMark'
    citationId: 'citationId'
  }
}

const brackets = { open: 91, close: 93 }
const caret = 94

/**
 * `[^source-id]` as syntax for micromark. GitHub's syntax takes it for a footnote only where the same file defines it; here
 * sources.json does.
 */
export const citationSyntax: Extension = {
  text: { [brackets.open]: { name: 'citation', tokenize } },
  // Keeps micromark from taking "![^" for the beginning of a picture.
  _hiddenFootnoteSupport: {},
} as Extension

/** Makes a footnote reference of each citation in the tree. */
export const citationTree: TreeExtension = {
  enter: {
    citation(token) {
      this.enter({ type: 'footnoteReference', identifier: '' }, token)
    },
  },
  exit: {
    citationId(token) {
      const node = this.stack.at(-1)
      if (node?.type === 'footnoteReference') node.identifier = this.sliceSerialize(token)
    },
    citation(token) {
      this.exit(token)
    },
  },
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  return begin

  function begin(code: Code): State {
    effects.enter('citation')
    effects.enter('citationMark')
    effects.consume(code)
    return atCaret
  }

  function atCaret(code: Code): State | undefined {
    if (code !== caret) return nok(code)
    effects.consume(code)
    effects.exit('citationMark')
    return beginId
  }

  function beginId(code: Code): State | undefined {
    if (!isOfId(code)) return nok(code)
    effects.enter('citationId')
    return inId(code)
  }

  function inId(code: Code): State | undefined {
    if (isOfId(code)) {
      effects.consume(code)
      return inId
    }
    if (code !== brackets.close) return nok(code)
    effects.exit('citationId')
    effects.enter('citationMark')
    effects.consume(code)
    effects.exit('citationMark')
    effects.exit('citation')
    return ok
  }
}

/** Neither a bracket, nor white space, a line's end or the file's, which micromark has as 32, negative numbers and null. */
function isOfId(code: Code): boolean {
  return code !== null && code > 32 && code !== brackets.open && code !== brackets.close
}
