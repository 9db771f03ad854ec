import type { PhotosWords } from './words'

export const portuguese: PhotosWords = {
  title: 'Imagens',
  recorded: 'Gravadas de {where} e reproduzidas: não são imagens de {place}.',
  none: 'Ainda não há imagens.',
  unreadable:
    'De momento não é possível ler o Wikimedia Commons, de onde viriam as imagens. Volte mais tarde.',
  othersUnreadable: 'De momento não é possível ler o Wikimedia Commons, que tem outras.',
  credit: '{author}, {license}. {taken}. {page}',
  takenOn: 'Tirada em {date}',
  takenInMonth: 'Tirada em {date}',
  takenInYear: 'Tirada em {date}',
  taken: 'Tirada: {when}',
  dateNotGiven: 'Data não indicada',
  publicDomain: 'Domínio público',
  count: '{number} de {all}',
  previous: 'Anterior',
  next: 'Seguinte',
  close: 'Fechar',
}
