import type { PhotosWords } from './words'

export const chinese: PhotosWords = {
  title: '图片',
  recorded: '录制的资料（{where}），重新播放：这些不是{place}的图片。',
  none: '还没有图片。',
  unreadable: '图片来源维基共享资源目前无法读取，请稍后再来。',
  othersUnreadable: '维基共享资源还有其他图片，但目前无法读取。',
  credit: '{author}，{license}。{taken}。{page}',
  takenOn: '摄于{date}',
  takenInMonth: '摄于{date}',
  takenInYear: '摄于{date}年',
  taken: '拍摄时间：{when}',
  dateNotGiven: '未注明日期',
  publicDomain: '公有领域',
  count: '第 {number} 张，共 {all} 张',
  previous: '上一张',
  next: '下一张',
  close: '关闭',
}
