import type { PhotosWords } from './words'

export const arabic: PhotosWords = {
  title: 'صور',
  recorded: 'تسجيل من {where} يُعاد عرضه: هذه ليست صور {place}.',
  none: 'لا توجد صور بعد.',
  unreadable: 'تتعذّر الآن قراءة ويكيميديا كومنز، وهو مصدر الصور. يرجى العودة لاحقًا.',
  othersUnreadable: 'تتعذّر الآن قراءة ويكيميديا كومنز، وفيه صور أخرى.',
  credit: '{author}، {license}. {taken}. {page}',
  takenOn: 'التُقطت في {date}',
  takenInMonth: 'التُقطت في {date}',
  takenInYear: 'التُقطت عام {date}',
  taken: 'تاريخ الالتقاط: {when}',
  dateNotGiven: 'التاريخ غير مذكور',
  publicDomain: 'ملكية عامة',
  count: '{number} من {all}',
  previous: 'السابقة',
  next: 'التالية',
  close: 'إغلاق',
}
