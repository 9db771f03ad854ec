import type { Nodes } from 'mdast'
import type { Place } from './article-model'
import { HeadingIds } from './heading-ids'
import { excerpt, refusalOf } from './refusals'

/** The deepest nesting of lists, and of emphasis and languages. */
const mostLevels = 5

/** Why an article cannot be shown: a sentence, with what to write instead. */
export interface Fault {
  place: Place
  message: string
}

/** Collects what is found out about an article while it is read. */
export class Reading {
  readonly faults: Fault[] = []
  readonly headingIds: HeadingIds
  /** The source with other signs in place of what a backslash keeps from being markup. */
  private readonly unescaped: string

  constructor(
    readonly source: string,
    /** Null where nobody knows which sources there are. */
    readonly sourceIds: string[] | null,
  ) {
    this.headingIds = new HeadingIds(sourceIds ?? [])
    this.unescaped = source.replaceAll(/\\[!-/:-@[-`{-~]/g, 'xx')
  }

  /** The line and column at which a node begins. */
  place({ position }: Nodes): Place {
    return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 }
  }

  /** A place within the text of a node. @param index from 0, in what its author wrote */
  placeIn(node: Nodes, index: number): Place {
    const { line, column } = this.place(node)
    const [first = '', ...others] = this.written(node).slice(0, index).split('\n')
    const last = others.at(-1)
    return { line: line + others.length, column: last === undefined ? column + first.length : last.length + 1 }
  }

  say(place: Place, message: string): void {
    this.faults.push({ place, message })
  }

  /** For what an article cannot have. It has no place in what comes of it. */
  refuse(node: Nodes): [] {
    this.say(this.place(node), refusalOf(node, this.written(node)))
    return []
  }

  /** Refuses a list, an emphasis or a language that stands in more of its kind than anybody can follow. */
  isTooDeep(node: Nodes, level: number): boolean {
    const isTooDeep = level >= mostLevels
    if (isTooDeep) this.say(this.place(node), `${excerpt(this.written(node))} stands in too many others: write no more than ${mostLevels} levels.`)
    return isTooDeep
  }

  /** A node as its author wrote it. */
  written(node: Nodes): string {
    return this.source.slice(...offsetsOf(node))
  }

  /** As `written`, with other signs in place of what a backslash keeps from being markup, and a margin on both sides. */
  markupIn(node: Nodes, margin = 0): string {
    const [begin, end] = offsetsOf(node)
    return this.unescaped.slice(Math.max(0, begin - margin), end + margin)
  }
}

function offsetsOf({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}
