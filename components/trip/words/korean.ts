import type { TripWords } from './words'

export const korean: TripWords = {
  title: '여행 준비',
  groups: {
    transport: '오가는 길과 현지 교통',
    stays: '묵을 곳',
    services: '규정, 안내와 서비스',
  },
  unreadable: '이 여행에 관해 모은 정보를 지금은 읽을 수 없습니다.',
  none: '{place} 여행 정보는 아직 아무도 모으지 않았으며, 여기서 예약할 수 있는 것은 없습니다.',
  noneInGroup: '여기에 소개할 만한 것을 알지 못합니다.',
  stateCheckedOn: '{date} 확인.',
  checkedOn: {
    read: '{date} 확인',
    partlyRead: '{date} 확인(현재 페이지는 제외)',
    notRead: '열람하지 못함, {date}에 찾아봄',
  },
  paidLink: '유료 링크: 이 사이트가 수익을 얻을 수 있습니다.',
  offers: {
    title: '예약 상품',
    pending: '제휴사의 상품을 불러오는 중입니다. 보려면 페이지를 새로 고쳐 주세요.',
    noPartner: '여기서 예약할 수 있는 것은 없습니다. {date} 확인.',
    unread: '여기서 예약할 수 있는 것은 없습니다. {partner}의 상품을 읽을 수 없습니다.',
    unreadSince:
      '여기서 예약할 수 있는 것은 없습니다. {partner}의 상품을 읽을 수 없습니다. 마지막 시도: {instant}.',
    none: '여기서 예약할 수 있는 것은 없습니다. {instant}에 조회했을 때 {partner}에 상품이 없었습니다.',
    from: '이 사이트에 대가를 지급하는 {partner} 제공. 가격은 {instant} 기준입니다.',
    priceAtPartner: '가격은 제휴사에서 확인',
    prices: {
      hour: '시간당 {price}',
      night: '1박 {price}',
      day: '하루 {price}',
      week: '1주 {price}',
      month: '한 달 {price}',
    },
    priceFrom: '{price}부터',
    until: '{date}까지',
  },
}
