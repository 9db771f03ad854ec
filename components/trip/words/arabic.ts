import type { TripWords } from './words'

export const arabic: TripWords = {
  title: 'التخطيط للرحلة',
  groups: {
    transport: 'الوصول والتنقل',
    stays: 'أماكن الإقامة',
    services: 'القواعد والنصائح والخدمات',
  },
  unreadable: 'تتعذّر الآن قراءة ما جُمع عن هذه الرحلة.',
  none: 'لم يجمع أحد بعد معلومات عن السفر إلى {place}، ولا يمكن حجز شيء هنا.',
  noneInGroup: 'لا نعرف شيئًا يمكننا ذكره هنا.',
  stateCheckedOn: 'تمت المراجعة في {date}.',
  checkedOn: {
    read: 'تمت المراجعة في {date}',
    partlyRead: 'تمت المراجعة، ما عدا الصفحة الحالية، في {date}',
    notRead: 'لم يُقرأ؛ جرى البحث عنه في {date}',
  },
  paidLink: 'رابط مدفوع: قد يربح هذا الموقع منه.',
  offers: {
    title: 'العروض',
    pending: 'عروض شريكنا لم تصل بعد. أعد تحميل الصفحة لرؤيتها.',
    noPartner: 'لا يمكن حجز شيء هنا. تمت المراجعة في {date}.',
    unread: 'لا يمكن حجز شيء هنا: تتعذّر قراءة عروض {partner}.',
    unreadSince: 'لا يمكن حجز شيء هنا: تتعذّر قراءة عروض {partner}. آخر محاولة: {instant}.',
    none: 'لا يمكن حجز شيء هنا: لم تكن لدى {partner} عروض عند الاستعلام في {instant}.',
    from: 'من {partner}، وهو شريك يدفع لهذا الموقع. الأسعار في {instant}.',
    priceAtPartner: 'السعر لدى الشريك',
    prices: {
      hour: '{price} في الساعة',
      night: '{price} لليلة',
      day: '{price} في اليوم',
      week: '{price} في الأسبوع',
      month: '{price} في الشهر',
    },
    priceFrom: 'ابتداءً من {price}',
    until: 'حتى {date}',
  },
}
