import type { TripWords } from './words'

export const english: TripWords = {
  title: 'Plan the trip',
  groups: {
    transport: 'Getting there and around',
    stays: 'Places to stay',
    services: 'Rules, advice and services',
  },
  unreadable: 'What was collected about this trip cannot be read at the moment.',
  none: 'Nobody has yet collected how to travel to {place}, and nothing is bookable here.',
  noneInGroup: 'We know of nothing that we could name here.',
  stateCheckedOn: 'Checked on {date}.',
  checkedOn: {
    read: 'Checked on {date}',
    partlyRead: 'Checked, but for the current page, on {date}',
    notRead: 'Not read; looked for on {date}',
  },
  paidLink: 'Paid link: this site may earn money by it.',
  offers: {
    title: 'Offers',
    pending: 'The offers of our partner are still on their way. Load the page again to see them.',
    noPartner: 'Nothing is bookable here. Checked on {date}.',
    unread: 'Nothing is bookable here: the offers of {partner} cannot be read.',
    unreadSince: 'Nothing is bookable here: the offers of {partner} cannot be read. Last tried on {instant}.',
    none: 'Nothing is bookable here: {partner} had none to show when it was asked, on {instant}.',
    from: 'From {partner}, who pays this site. Prices as of {instant}.',
    priceAtPartner: 'Price at the partner',
    prices: {
      hour: '{price} an hour',
      night: '{price} a night',
      day: '{price} a day',
      week: '{price} a week',
      month: '{price} a month',
    },
    priceFrom: 'from {price}',
    until: 'until {date}',
  },
}
