import type { EmbedWords } from './words'

export const french: EmbedWords = {
  title: 'Intégrer cette météo',
  introduction:
    'Placez cette carte sur votre propre site. Elle ne demande ni clé ni compte et ne suit pas vos lecteurs. La mention de la source des prévisions doit rester avec elle.',
  ways: 'Façons de l’intégrer',
  choices: {
    show: {
      label: 'Contenu',
      values: {
        all: 'Tout',
        hours: 'Maintenant et les heures',
        days: 'Maintenant et les jours',
        now: 'Maintenant seulement',
      },
    },
    units: { label: 'Unités', values: { metric: 'Celsius, métriques', imperial: 'Fahrenheit, impériales' } },
    theme: { label: 'Couleurs', values: { auto: 'Selon le lecteur', light: 'Claires', dark: 'Sombres' } },
    lang: { label: 'Langue' },
  },
  preview: 'Aperçu : {title}',
  shapes: {
    frame: { name: 'Cadre', use: 'Fonctionne sans script, et partout où les cadres sont autorisés.' },
    element: { name: 'Élément', use: 'Prend la hauteur qu’il lui faut et se tient à jour.' },
    address: { name: 'Adresse', use: 'Pour WordPress et les autres sites avec oEmbed : à coller seule sur une ligne.' },
    markdown: { name: 'Markdown', use: 'Pour un README ou un forum.' },
    picture: { name: 'Image', use: 'Pour les courriels et partout où seules les images s’affichent.' },
    react: { name: 'React', use: 'Le code source de la carte, avec ses types, dans votre projet.' },
    terminal: { name: 'Terminal', use: 'En texte brut.' },
  },
  toPaste: '{name} : texte à coller',
  copy: 'Copier',
  copyNamed: 'Copier : {name}',
  copied: 'Copié',
  copyingRefused: 'Copie non autorisée : sélectionnez le texte',
}
