'use client'

import { useState } from 'react'
import { type Language, isLanguage, languageNames, languageTag } from '@/lib/languages'
import { fill } from '../weather/words/words'
import { CopyButton } from './copy-button'
import './embed-builder.css'
import { type EmbedOptions, embedQuery, usualOptions } from './embed-options'
import { SnippetList } from './snippet-list'
import { type SnippetPlace, flexibleFrameHeight, frameWidth } from './snippets'
import type { EmbedWords } from './words/words'

const names = ['show', 'units', 'theme', 'lang'] as const

/** Choose, see it at once, and copy. */
export function EmbedBuilder({ place, language, words }: { place: SnippetPlace; language: Language; words: EmbedWords }) {
  const [options, setOptions] = useState<EmbedOptions>({ ...usualOptions, lang: language })
  const choices = { ...words.choices, lang: { ...words.choices.lang, values: languageNames } }
  return (
    <div className="embed-builder">
      <form className="embed-builder__choices" onSubmit={(event) => event.preventDefault()}>
        {names.map((name) => (
          <label key={name} className="field">
            {choices[name].label}
            <select
              value={options[name]}
              onChange={(event) => setOptions({ ...options, [name]: event.target.value })}
            >
              {Object.entries(choices[name].values).map(([value, label]) => (
                <option key={value} value={value} lang={isLanguage(value) ? languageTag(value) : undefined}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </form>
      <iframe
        className="embed-builder__preview"
        src={`/embed/${place.slug}${embedQuery(options)}`}
        title={fill(words.preview, { title: place.titles[language] })}
        width={frameWidth}
        height={flexibleFrameHeight(options.show)}
      />
      <SnippetList
        place={place}
        options={options}
        words={words}
        copyButton={(name, text) => <CopyButton key={text} name={name} text={text} words={words} />}
      />
    </div>
  )
}
