import type { TripWords } from './words'

export const japanese: TripWords = {
  title: '旅の準備',
  groups: {
    transport: '行き方と現地での移動',
    stays: '泊まる所',
    services: '規則、助言とサービス',
  },
  unreadable: 'この旅について集めた情報を、現在読み込めません。',
  none: '{place}への行き方は、まだ誰もまとめていません。ここで予約できるものもありません。',
  noneInGroup: 'ここで紹介できるものは見つかっていません。',
  stateCheckedOn: '{date}確認。',
  checkedOn: {
    read: '{date}確認',
    partlyRead: '{date}確認（現在のページを除く）',
    notRead: '未閲覧、{date}に検索',
  },
  paidLink: '有料リンク：このサイトが収益を得る場合があります。',
  offers: {
    title: '予約できる宿',
    pending: '提携先の宿を読み込んでいます。ページを再読み込みしてください。',
    noPartner: 'ここで予約できるものはありません。{date}確認。',
    unread: 'ここで予約できるものはありません。{partner}の情報を読み込めません。',
    unreadSince: 'ここで予約できるものはありません。{partner}の情報を読み込めません。最後の試行：{instant}。',
    none: 'ここで予約できるものはありません。{instant}の時点で、{partner}が提供するものはありませんでした。',
    from: 'このサイトに報酬を支払う{partner}の提供です。価格は{instant}現在。',
    priceAtPartner: '価格は提携先で確認',
    prices: {
      hour: '1時間{price}',
      night: '1泊{price}',
      day: '1日{price}',
      week: '1週間{price}',
      month: '1か月{price}',
    },
    priceFrom: '{price}から',
    until: '{date}まで',
  },
}
