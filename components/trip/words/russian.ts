import type { TripWords } from './words'

/* A Russian date ends in a full stop of its own, "24 ноября 2026 г.": no sentence ends with one. */

export const russian: TripWords = {
  title: 'Подготовка к поездке',
  groups: {
    transport: 'Как добраться и передвигаться',
    stays: 'Где остановиться',
    services: 'Правила, советы и услуги',
  },
  unreadable: 'Собранное об этой поездке сейчас прочитать не удаётся.',
  none: 'О том, как добраться до этого места ({place}), пока никто ничего не собрал, и забронировать здесь ничего нельзя.',
  noneInGroup: 'Мы не знаем ничего, что могли бы здесь назвать.',
  stateCheckedOn: 'Проверено {date}',
  checkedOn: {
    read: 'Проверено {date}',
    partlyRead: 'Проверено, кроме текущей страницы, {date}',
    notRead: 'Не прочитано; искали {date}',
  },
  paidLink: 'Оплаченная ссылка: этот сайт может на ней заработать.',
  offers: {
    title: 'Предложения',
    pending: 'Предложения нашего партнёра ещё загружаются. Обновите страницу, чтобы их увидеть.',
    noPartner: 'Забронировать здесь ничего нельзя. Проверено {date}',
    unread: 'Забронировать здесь ничего нельзя: предложения партнёра {partner} прочитать не удаётся.',
    unreadSince:
      'Забронировать здесь ничего нельзя: предложения партнёра {partner} прочитать не удаётся. Последняя попытка: {instant}.',
    none: 'Забронировать здесь ничего нельзя: у партнёра {partner} предложений не было. Время запроса: {instant}.',
    from: 'Предложения партнёра {partner}, который платит этому сайту. Цены на {instant}.',
    priceAtPartner: 'Цена у партнёра',
    prices: {
      hour: '{price} в час',
      night: '{price} за ночь',
      day: '{price} в день',
      week: '{price} в неделю',
      month: '{price} в месяц',
    },
    priceFrom: 'от {price}',
    until: 'до {date}',
  },
}
