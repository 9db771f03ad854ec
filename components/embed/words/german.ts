import type { EmbedWords } from './words'

export const german: EmbedWords = {
  title: 'Dieses Wetter einbetten',
  introduction:
    'Setzen Sie diese Karte auf Ihre eigene Website. Sie braucht weder Schlüssel noch Konto und verfolgt Ihre Leser nicht. Die Quelle der Vorhersage muss dabei genannt bleiben.',
  ways: 'Möglichkeiten zum Einbetten',
  choices: {
    show: {
      label: 'Inhalt',
      values: { all: 'Alles', hours: 'Jetzt und die Stunden', days: 'Jetzt und die Tage', now: 'Nur jetzt' },
    },
    units: { label: 'Einheiten', values: { metric: 'Celsius, metrisch', imperial: 'Fahrenheit, angloamerikanisch' } },
    theme: { label: 'Farben', values: { auto: 'Wie beim Leser', light: 'Hell', dark: 'Dunkel' } },
    lang: { label: 'Sprache' },
  },
  preview: 'Vorschau: {title}',
  shapes: {
    frame: { name: 'Frame', use: 'Funktioniert ohne Skripte und überall, wo Frames erlaubt sind.' },
    element: { name: 'Element', use: 'Wird so hoch wie nötig und hält sich selbst aktuell.' },
    address: { name: 'Adresse', use: 'Für WordPress und andere Websites mit oEmbed: allein in eine Zeile einfügen.' },
    markdown: { name: 'Markdown', use: 'Für eine README oder ein Forum.' },
    picture: { name: 'Bild', use: 'Für E-Mails und alles, was nur Bilder zeigt.' },
    react: { name: 'React', use: 'Der Quelltext der Karte, mit Typen, in Ihrem Projekt.' },
    terminal: { name: 'Terminal', use: 'Als reiner Text.' },
  },
  toPaste: '{name}: Text zum Einfügen',
  copy: 'Kopieren',
  copyNamed: 'Kopieren: {name}',
  copied: 'Kopiert',
  copyingRefused: 'Nicht erlaubt: Bitte markieren Sie den Text',
}
