import type { TripWords } from './words'

export const portuguese: TripWords = {
  title: 'Preparar a viagem',
  groups: {
    transport: 'Como chegar e circular',
    stays: 'Onde ficar',
    services: 'Regras, conselhos e serviços',
  },
  unreadable: 'De momento não é possível ler o que se reuniu sobre esta viagem.',
  none: 'Ainda ninguém reuniu informações sobre como viajar para {place}, e aqui nada pode ser reservado.',
  noneInGroup: 'Não conhecemos nada que possamos indicar aqui.',
  stateCheckedOn: 'Verificado em {date}.',
  checkedOn: {
    read: 'Verificado em {date}',
    partlyRead: 'Verificado em {date}, exceto a página atual',
    notRead: 'Não lido; procurado em {date}',
  },
  paidLink: 'Ligação paga: este site pode ganhar dinheiro com ela.',
  offers: {
    title: 'Ofertas',
    pending: 'As ofertas do nosso parceiro ainda vêm a caminho. Recarregue a página para as ver.',
    noPartner: 'Aqui nada pode ser reservado. Verificado em {date}.',
    unread: 'Aqui nada pode ser reservado: não é possível ler as ofertas de {partner}.',
    unreadSince:
      'Aqui nada pode ser reservado: não é possível ler as ofertas de {partner}. Última tentativa: {instant}.',
    none: 'Aqui nada pode ser reservado: {partner} não tinha ofertas quando foi consultado, em {instant}.',
    from: 'De {partner}, que paga a este site. Preços de {instant}.',
    priceAtPartner: 'Preço no site do parceiro',
    prices: {
      hour: '{price} por hora',
      night: '{price} por noite',
      day: '{price} por dia',
      week: '{price} por semana',
      month: '{price} por mês',
    },
    priceFrom: 'a partir de {price}',
    until: 'até {date}',
  },
}
