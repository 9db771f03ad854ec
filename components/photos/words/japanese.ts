import type { PhotosWords } from './words'

export const japanese: PhotosWords = {
  title: '写真',
  recorded: '記録されたデータ（{where}）の再生です。{place}の写真ではありません。',
  none: '写真はまだありません。',
  unreadable: '写真の取得元であるウィキメディア・コモンズを現在読み込めません。後ほどお試しください。',
  othersUnreadable: 'ほかの写真があるウィキメディア・コモンズを現在読み込めません。',
  credit: '{author}、{license}。{taken}。{page}',
  takenOn: '{date}撮影',
  takenInMonth: '{date}撮影',
  takenInYear: '{date}年撮影',
  taken: '撮影：{when}',
  dateNotGiven: '日付の記載なし',
  publicDomain: 'パブリックドメイン',
  count: '{all}枚中{number}枚目',
  previous: '前へ',
  next: '次へ',
  close: '閉じる',
}
