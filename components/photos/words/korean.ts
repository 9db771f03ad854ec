import type { PhotosWords } from './words'

export const korean: PhotosWords = {
  title: '사진',
  recorded: '기록된 자료({where})를 다시 보여 줍니다. {place}의 사진이 아닙니다.',
  none: '아직 사진이 없습니다.',
  unreadable: '사진을 가져오는 위키미디어 공용을 지금은 읽을 수 없습니다. 나중에 다시 찾아 주세요.',
  othersUnreadable: '다른 사진이 있는 위키미디어 공용을 지금은 읽을 수 없습니다.',
  credit: '{author}, {license}. {taken}. {page}',
  takenOn: '{date} 촬영',
  takenInMonth: '{date} 촬영',
  takenInYear: '{date}년 촬영',
  taken: '촬영: {when}',
  dateNotGiven: '날짜 표기 없음',
  publicDomain: '퍼블릭 도메인',
  count: '{all}장 중 {number}번째',
  previous: '이전',
  next: '다음',
  close: '닫기',
}
