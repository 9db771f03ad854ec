import type { EmbedWords } from './words'

export const english: EmbedWords = {
  title: 'Embed this weather',
  introduction:
    'Put this card on your own site. It needs no key and no account, and it does not track your readers. The credit to the source of the forecast has to stay with it.',
  ways: 'Ways to embed it',
  choices: {
    show: {
      label: 'Show',
      values: { all: 'Everything', hours: 'Now and the hours', days: 'Now and the days', now: 'Only now' },
    },
    units: { label: 'Units', values: { metric: 'Celsius, metric', imperial: 'Fahrenheit, imperial' } },
    theme: { label: 'Colours', values: { auto: 'As the reader’s', light: 'Light', dark: 'Dark' } },
    lang: { label: 'Language' },
  },
  preview: 'Preview: {title}',
  shapes: {
    frame: { name: 'Frame', use: 'Works without scripts, and under any policy that allows the frame.' },
    element: { name: 'Element', use: 'Takes the height that it needs and keeps itself up to date.' },
    address: { name: 'Address', use: 'For WordPress and other sites with oEmbed: paste it on a line of its own.' },
    markdown: { name: 'Markdown', use: 'For a README or a forum.' },
    picture: { name: 'Picture', use: 'For mail and other places that show only pictures.' },
    react: { name: 'React', use: 'The card’s own source, with types, in your project.' },
    terminal: { name: 'Terminal', use: 'In plain text.' },
  },
  toPaste: '{name}: what to paste',
  copy: 'Copy',
  copyNamed: 'Copy {name}',
  copied: 'Copied',
  copyingRefused: 'Not allowed: select the text instead',
}
