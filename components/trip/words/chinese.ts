import type { TripWords } from './words'

export const chinese: TripWords = {
  title: '行程准备',
  groups: {
    transport: '如何前往与当地交通',
    stays: '住宿',
    services: '规定、建议与服务',
  },
  unreadable: '目前无法读取为此行收集的资料。',
  none: '还没有人收集前往{place}的资料，这里也没有可预订的项目。',
  noneInGroup: '我们没有可以在此列出的内容。',
  stateCheckedOn: '{date}核对。',
  checkedOn: {
    read: '{date}核对',
    partlyRead: '{date}核对（当前页面除外）',
    notRead: '未能查阅，{date}查找过',
  },
  paidLink: '付费链接：本站可能由此获得收入。',
  offers: {
    title: '可预订住宿',
    pending: '合作伙伴的房源仍在读取中。请重新加载页面查看。',
    noPartner: '这里没有可预订的项目。{date}核对。',
    unread: '这里没有可预订的项目：无法读取{partner}的房源。',
    unreadSince: '这里没有可预订的项目：无法读取{partner}的房源。最近一次尝试：{instant}。',
    none: '这里没有可预订的项目：{instant}查询时，{partner}没有房源。',
    from: '由{partner}提供，该伙伴向本站付费。价格截至{instant}。',
    priceAtPartner: '价格以合作伙伴处为准',
    prices: {
      hour: '每小时{price}',
      night: '每晚{price}',
      day: '每天{price}',
      week: '每周{price}',
      month: '每月{price}',
    },
    priceFrom: '{price}起',
    until: '有效至{date}',
  },
}
