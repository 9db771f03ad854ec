import type { EmbedWords } from './words'

export const arabic: EmbedWords = {
  title: 'ضع هذا الطقس في موقعك',
  introduction:
    'ضع هذه البطاقة في موقعك. لا تحتاج إلى مفتاح ولا إلى حساب، ولا تتعقّب قرّاءك. ويجب أن يبقى معها ذكر مصدر التوقعات.',
  ways: 'طرق التضمين',
  choices: {
    show: {
      label: 'المحتوى',
      values: { all: 'كل شيء', hours: 'الآن والساعات', days: 'الآن والأيام', now: 'الآن فقط' },
    },
    units: { label: 'الوحدات', values: { metric: 'مئوية، مترية', imperial: 'فهرنهايت، إمبراطورية' } },
    theme: { label: 'الألوان', values: { auto: 'بحسب القارئ', light: 'فاتحة', dark: 'داكنة' } },
    lang: { label: 'اللغة' },
  },
  preview: 'معاينة: {title}',
  shapes: {
    frame: { name: 'إطار', use: 'يعمل من دون نصوص برمجية، وحيثما سُمح بالإطارات.' },
    element: { name: 'عنصر', use: 'يأخذ الارتفاع الذي يحتاج إليه ويُحدّث نفسه.' },
    address: { name: 'عنوان', use: 'لووردبريس وغيره من المواقع التي تدعم oEmbed: ألصقه وحده في سطر.' },
    markdown: { name: 'Markdown', use: 'لملف README أو لمنتدى.' },
    picture: { name: 'صورة', use: 'للبريد وغيره مما لا يعرض إلا الصور.' },
    react: { name: 'React', use: 'شيفرة البطاقة نفسها، مع الأنواع، في مشروعك.' },
    terminal: { name: 'الطرفية', use: 'بنص عادي.' },
  },
  toPaste: '{name}: ما يُلصق',
  copy: 'نسخ',
  copyNamed: 'نسخ: {name}',
  copied: 'تم النسخ',
  copyingRefused: 'النسخ غير مسموح: حدّد النص بنفسك',
}
