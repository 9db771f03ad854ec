import type { PhotosWords } from './words'

export const russian: PhotosWords = {
  title: 'Снимки',
  recorded: 'Запись ({where}), показанная повторно. Это не снимки этого места: {place}.',
  none: 'Снимков пока нет.',
  unreadable: 'Викисклад, откуда берутся снимки, сейчас прочитать не удаётся. Зайдите позже.',
  othersUnreadable: 'Викисклад, где есть другие снимки, сейчас прочитать не удаётся.',
  // A Russian date ends in a full stop of its own.
  credit: '{author}, {license}; {taken}; {page}',
  takenOn: 'снято {date}',
  takenInMonth: 'снято: {date}',
  takenInYear: 'снято в {date} году',
  taken: 'снято: {when}',
  dateNotGiven: 'дата не указана',
  publicDomain: 'общественное достояние',
  count: '{number} из {all}',
  previous: 'Назад',
  next: 'Вперёд',
  close: 'Закрыть',
}
