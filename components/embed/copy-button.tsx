'use client'

import { useState } from 'react'
import { fill } from '../weather/words/words'
import type { EmbedWords } from './words/words'

/** Copies a text and says so, until another text takes its place; or says that it was not allowed to. */
export function CopyButton({ name, text, words }: { name: string; text: string; words: EmbedWords }) {
  const [outcome, setOutcome] = useState('')
  return (
    <span className="copy">
      <button
        type="button"
        className="button"
        aria-label={fill(words.copyNamed, { name })}
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setOutcome(words.copied),
            () => setOutcome(words.copyingRefused),
          )
        }}
      >
        {words.copy}
      </button>
      <span role="status">{outcome}</span>
    </span>
  )
}
