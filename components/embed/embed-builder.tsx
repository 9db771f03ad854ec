'use client'

import { useState } from 'react'
import { languageNames } from '@/lib/languages'
import { CopyButton } from './copy-button'
import './embed-builder.css'
import { type EmbedOptions, embedQuery, usualOptions } from './embed-options'
import { SnippetList } from './snippet-list'
import { type SnippetPlace, flexibleFrameHeight, frameWidth } from './snippets'

const choices: { [Name in keyof EmbedOptions]: { label: string; values: Record<EmbedOptions[Name], string> } } = {
  show: {
    label: 'Show',
    values: { all: 'Everything', hours: 'Now and the hours', days: 'Now and the days', now: 'Only now' },
  },
  units: { label: 'Units', values: { metric: 'Celsius, metric', imperial: 'Fahrenheit, imperial' } },
  theme: { label: 'Colours', values: { auto: 'As the reader’s', light: 'Light', dark: 'Dark' } },
  lang: { label: 'Language', values: languageNames },
}

const names = Object.keys(choices) as (keyof EmbedOptions)[]

/** Choose, see it at once, and copy. */
export function EmbedBuilder({ place }: { place: SnippetPlace }) {
  const [options, setOptions] = useState(usualOptions)
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
                <option key={value} value={value}>
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
        title={`Preview: ${place.title}`}
        width={frameWidth}
        height={flexibleFrameHeight(options.show)}
      />
      <SnippetList
        place={place}
        options={options}
        copyButton={(name, text) => <CopyButton key={text} name={name} text={text} />}
      />
    </div>
  )
}
