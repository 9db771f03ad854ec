import type { Html, Nodes } from 'mdast'
import type { Place } from './article-model'
import { HeadingIds } from './heading-ids'
import { excerpt, refusalOf } from './refusals'

/** Of lists in lists, and of emphasis and languages in one another. */
const mostLevels = 5

/** Why an article cannot be shown: a sentence, with what to write instead. */
export interface Fault {
  place: Place
  message: string
}

/** What becomes known of an article while it is read. */
export class Reading {
  readonly faults: Fault[] = []
  readonly headingIds: HeadingIds
  /** The tags that mark a language, from one offset to another. */
  private readonly tags: [number, number][] = []
  private lastPlace: Place = { line: 1, column: 1 }

  constructor(
    readonly source: string,
    /** Null where nobody knows which sources there are. */
    readonly sourceIds: string[] | null,
  ) {
    this.headingIds = new HeadingIds(sourceIds ?? [])
  }

  /** Where a node begins. What mdast-util-gfm takes for an address by itself has no place: the last one before stands in. */
  place({ position }: Nodes): Place {
    if (position) this.lastPlace = { line: position.start.line, column: position.start.column }
    return this.lastPlace
  }

  /** A place within the text of a node. @param index from 0, in what its author wrote */
  placeIn(node: Nodes, index: number): Place {
    const before = this.source.slice(0, offsetsOf(node)[0] + index).split('\n')
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
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

  /** Leaves a tag out of the article as Markdown. */
  leaveOut(tag: Html): void {
    this.tags.push(offsetsOf(tag))
  }

  /** The whole text without the tags that were left out. */
  withoutTags(): string {
    const ends = [...this.tags, [this.source.length, this.source.length] as const]
    let from = 0
    return ends
      .map(([begin, end]) => {
        const kept = this.source.slice(from, begin)
        from = end
        return kept
      })
      .join('')
      .trim()
  }
}

function offsetsOf({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}
