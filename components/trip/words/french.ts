import type { TripWords } from './words'

export const french: TripWords = {
  title: 'Préparer le voyage',
  groups: {
    transport: 'Y aller et s’y déplacer',
    stays: 'Où loger',
    services: 'Règles, conseils et services',
  },
  unreadable: 'Ce qui a été réuni sur ce voyage ne peut pas être lu pour le moment.',
  none: 'Personne n’a encore réuni d’informations sur le voyage à {place}, et rien ne peut être réservé ici.',
  noneInGroup: 'Nous ne connaissons rien à indiquer ici.',
  stateCheckedOn: 'Vérifié le {date}.',
  checkedOn: {
    read: 'Vérifié le {date}',
    partlyRead: 'Vérifié le {date}, sauf la page actuelle',
    notRead: 'Non lu ; recherché le {date}',
  },
  paidLink: 'Lien rémunéré : ce site peut en tirer un revenu.',
  offers: {
    title: 'Offres',
    pending: 'Les offres de notre partenaire sont en route. Rechargez la page pour les voir.',
    noPartner: 'Rien ne peut être réservé ici. Vérifié le {date}.',
    unread: 'Rien ne peut être réservé ici : les offres de {partner} ne peuvent pas être lues.',
    unreadSince:
      'Rien ne peut être réservé ici : les offres de {partner} ne peuvent pas être lues. Dernier essai le {instant}.',
    none: 'Rien ne peut être réservé ici : {partner} n’avait aucune offre quand nous l’avons interrogé, le {instant}.',
    from: 'De {partner}, qui rémunère ce site. Prix relevés le {instant}.',
    priceAtPartner: 'Prix chez le partenaire',
    prices: {
      hour: '{price} l’heure',
      night: '{price} la nuit',
      day: '{price} par jour',
      week: '{price} la semaine',
      month: '{price} par mois',
    },
    priceFrom: 'à partir de {price}',
    until: 'jusqu’au {date}',
  },
}
