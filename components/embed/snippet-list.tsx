import type { ReactNode } from 'react'
import { fill } from '../weather/words/words'
import type { EmbedOptions } from './embed-options'
import {
  type SnippetPlace,
  addressSnippet,
  componentSnippet,
  elementSnippet,
  frameSnippet,
  imageSnippet,
  markdownSnippet,
  terminalSnippet,
} from './snippets'
import { type EmbedWords, type Shape, shapes } from './words/words'

const writers: Record<Shape, (place: SnippetPlace, options: EmbedOptions) => string> = {
  frame: frameSnippet,
  element: elementSnippet,
  address: addressSnippet,
  markdown: markdownSnippet,
  picture: imageSnippet,
  react: componentSnippet,
  terminal: terminalSnippet,
}

/** What to paste, for each shape of the card. */
export function SnippetList({
  place,
  options,
  words,
  copyButton,
}: {
  place: SnippetPlace
  options: EmbedOptions
  words: EmbedWords
  /** For where scripts run. */
  copyButton?: (name: string, text: string) => ReactNode
}) {
  return (
    <dl className="snippets">
      {shapes.map((shape) => {
        const { name, use } = words.shapes[shape]
        const text = writers[shape](place, options)
        return (
          <div key={shape} className="snippet">
            <dt>
              <b>{name}</b> <span className="text-muted">{use}</span>
            </dt>
            <dd>
              {/* Code runs from left to right on every page, and no browser should translate it. */}
              <pre tabIndex={0} role="region" aria-label={fill(words.toPaste, { name })} dir="ltr" translate="no">
                <code>{text}</code>
              </pre>
              {copyButton?.(name, text)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
