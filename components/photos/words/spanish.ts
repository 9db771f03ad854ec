import type { PhotosWords } from './words'

export const spanish: PhotosWords = {
  title: 'Imágenes',
  recorded: 'Grabadas de {where} y reproducidas: no son imágenes de {place}.',
  none: 'Todavía no hay imágenes.',
  unreadable:
    'Wikimedia Commons, de donde vendrían las imágenes, no puede leerse en este momento. Vuelve más tarde.',
  othersUnreadable: 'Wikimedia Commons, que tiene otras, no puede leerse en este momento.',
  credit: '{author}, {license}. {taken}. {page}',
  takenOn: 'Tomada el {date}',
  takenInMonth: 'Tomada en {date}',
  takenInYear: 'Tomada en {date}',
  taken: 'Tomada: {when}',
  dateNotGiven: 'Fecha no indicada',
  publicDomain: 'Dominio público',
  count: '{number} de {all}',
  previous: 'Anterior',
  next: 'Siguiente',
  close: 'Cerrar',
}
