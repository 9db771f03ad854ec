/** The ways to embed the card, in the order in which they are offered. */
export const shapes = ['frame', 'element', 'address', 'markdown', 'picture', 'react', 'terminal'] as const
export type Shape = (typeof shapes)[number]

/** Everything that is said about embedding the weather, in one language; "{title}" and the like are put in. */
export interface EmbedWords {
  title: string
  introduction: string
  /** Opens the list of ways. */
  ways: string
  choices: {
    show: { label: string; values: { all: string; hours: string; days: string; now: string } }
    units: { label: string; values: { metric: string; imperial: string } }
    theme: { label: string; values: { auto: string; light: string; dark: string } }
    /** The languages themselves are named by `languageNames`. */
    lang: { label: string }
  }
  /** {title} of the card */
  preview: string
  shapes: Record<Shape, { name: string; use: string }>
  /** {name} of a shape, for readers who hear it */
  toPaste: string
  copy: string
  /** {name} of a shape; it has to hold the word of the button. */
  copyNamed: string
  copied: string
  copyingRefused: string
}
