import type { TripWords } from './words'

export const spanish: TripWords = {
  title: 'Preparar el viaje',
  groups: {
    transport: 'Cómo llegar y moverse',
    stays: 'Dónde alojarse',
    services: 'Normas, consejos y servicios',
  },
  unreadable: 'Lo que se ha reunido sobre este viaje no puede leerse en este momento.',
  none: 'Nadie ha reunido todavía cómo viajar a {place}, y aquí no se puede reservar nada.',
  noneInGroup: 'No conocemos nada que podamos citar aquí.',
  stateCheckedOn: 'Comprobado el {date}.',
  checkedOn: {
    read: 'Comprobado el {date}',
    partlyRead: 'Comprobado el {date}, salvo la página actual',
    notRead: 'No leído; buscado el {date}',
  },
  paidLink: 'Enlace de pago: este sitio puede ganar dinero con él.',
  offers: {
    title: 'Ofertas',
    pending: 'Las ofertas de nuestro socio aún están en camino. Vuelve a cargar la página para verlas.',
    noPartner: 'Aquí no se puede reservar nada. Comprobado el {date}.',
    unread: 'Aquí no se puede reservar nada: no se pueden leer las ofertas de {partner}.',
    unreadSince:
      'Aquí no se puede reservar nada: no se pueden leer las ofertas de {partner}. Último intento: {instant}.',
    none: 'Aquí no se puede reservar nada: {partner} no tenía ofertas cuando se le preguntó, el {instant}.',
    from: 'De {partner}, que paga a este sitio. Precios del {instant}.',
    priceAtPartner: 'Precio en el sitio del socio',
    prices: {
      hour: '{price} por hora',
      night: '{price} por noche',
      day: '{price} por día',
      week: '{price} por semana',
      month: '{price} por mes',
    },
    priceFrom: 'desde {price}',
    until: 'hasta el {date}',
  },
}
