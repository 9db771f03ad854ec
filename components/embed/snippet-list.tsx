import type { ReactNode } from 'react'
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

const shapes: {
  name: string
  use: string
  write: (place: SnippetPlace, options: EmbedOptions) => string
}[] = [
  { name: 'Frame', use: 'Works without scripts, and under any policy that allows the frame.', write: frameSnippet },
  { name: 'Element', use: 'As high as it has to be, and keeps itself up to date.', write: elementSnippet },
  { name: 'Address', use: 'For WordPress and others that know oEmbed: on a line of its own.', write: addressSnippet },
  { name: 'Markdown', use: 'For a README or a forum.', write: markdownSnippet },
  { name: 'Picture', use: 'For mail and other places where only pictures are shown.', write: imageSnippet },
  { name: 'React', use: 'The card’s own source, with types, in your project.', write: componentSnippet },
  { name: 'Terminal', use: 'In plain text.', write: terminalSnippet },
]

/** What to paste, for each shape of the card. */
export function SnippetList({
  place,
  options,
  copyButton,
}: {
  place: SnippetPlace
  options: EmbedOptions
  /** For where scripts run. */
  copyButton?: (name: string, text: string) => ReactNode
}) {
  return (
    <dl className="snippets">
      {shapes.map(({ name, use, write }) => {
        const text = write(place, options)
        return (
          <div key={name} className="snippet">
            <dt>
              <b>{name}</b> <span className="text-muted">{use}</span>
            </dt>
            <dd>
              <pre tabIndex={0} role="region" aria-label={`${name}: what to paste`}>
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
