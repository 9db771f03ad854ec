import type { PhotosWords } from './words'

export const french: PhotosWords = {
  title: 'Images',
  recorded: 'Enregistrées à partir de {where}, et rejouées : ce ne sont pas des images de {place}.',
  none: 'Il n’y a pas encore d’images.',
  unreadable:
    'Wikimedia Commons, d’où viendraient les images, ne peut pas être lu pour le moment. Revenez plus tard.',
  othersUnreadable: 'Wikimedia Commons, qui en a d’autres, ne peut pas être lu pour le moment.',
  credit: '{author}, {license}. {taken}. {page}',
  takenOn: 'Prise le {date}',
  takenInMonth: 'Prise en {date}',
  takenInYear: 'Prise en {date}',
  taken: 'Prise : {when}',
  dateNotGiven: 'Date non indiquée',
  publicDomain: 'Domaine public',
  count: '{number} sur {all}',
  previous: 'Précédente',
  next: 'Suivante',
  close: 'Fermer',
}
