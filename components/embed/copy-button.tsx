'use client'

import { useState } from 'react'

/** Copies a text and says so, until another text takes its place; or says that it was not allowed to. */
export function CopyButton({ name, text }: { name: string; text: string }) {
  const [outcome, setOutcome] = useState('')
  return (
    <span className="copy">
      <button
        type="button"
        className="button"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setOutcome('Copied'),
            () => setOutcome('Not allowed: select the text instead'),
          )
        }}
      >
        Copy<span className="sr-only"> {name}</span>
      </button>
      <span role="status">{outcome}</span>
    </span>
  )
}
