import type { Language } from '@/lib/languages'

/** What a reader without a connection is told. */
export interface OfflineWords {
  /** said before `copy` while it is true */
  noConnection: string
  /** {date}, with the time of day by the reader's clock */
  copy: string
  tryAgain: string
  title: string
  reason: string
  kept: string
}

export const offlineWords: Record<Language, OfflineWords> = {
  en: {
    noConnection: 'There is no connection.',
    copy: 'This is the page as this device kept it on {date}, your time.',
    tryAgain: 'Try again',
    title: 'This page is not kept here',
    reason: 'There is no connection, and this device has no copy of the page.',
    kept: 'Kept on this device',
  },
  ko: {
    noConnection: '연결이 없습니다.',
    copy: '이 기기가 {date}(기기 시각)에 보관해 둔 페이지입니다.',
    tryAgain: '다시 시도',
    title: '이 페이지는 보관되어 있지 않습니다',
    reason: '연결이 없고, 이 기기에는 이 페이지의 사본이 없습니다.',
    kept: '이 기기에 보관된 페이지',
  },
  fr: {
    noConnection: 'Pas de connexion.',
    copy: 'Voici la page telle que cet appareil l’a gardée le {date}, à votre heure.',
    tryAgain: 'Réessayer',
    title: 'Cette page n’est pas gardée ici',
    reason: 'Il n’y a pas de connexion, et cet appareil n’a pas de copie de la page.',
    kept: 'Gardées sur cet appareil',
  },
  de: {
    noConnection: 'Keine Verbindung.',
    copy: 'Dies ist die Seite, wie dieses Gerät sie am {date} (Ihre Zeit) behalten hat.',
    tryAgain: 'Noch einmal versuchen',
    title: 'Diese Seite ist hier nicht gespeichert',
    reason: 'Es gibt keine Verbindung, und dieses Gerät hat keine Kopie der Seite.',
    kept: 'Auf diesem Gerät gespeichert',
  },
  es: {
    noConnection: 'No hay conexión.',
    copy: 'Esta es la página tal como la guardó este dispositivo el {date} (su hora).',
    tryAgain: 'Volver a intentar',
    title: 'Esta página no está guardada aquí',
    reason: 'No hay conexión, y este dispositivo no tiene una copia de la página.',
    kept: 'Guardadas en este dispositivo',
  },
  pt: {
    noConnection: 'Sem ligação.',
    copy: 'Esta é a página tal como este dispositivo a guardou em {date} (sua hora).',
    tryAgain: 'Tentar de novo',
    title: 'Esta página não está guardada aqui',
    reason: 'Não há ligação, e este dispositivo não tem uma cópia da página.',
    kept: 'Guardadas neste dispositivo',
  },
  ru: {
    noConnection: 'Нет соединения.',
    copy: 'Это страница в том виде, в каком устройство сохранило её {date} (по вашему времени).',
    tryAgain: 'Повторить',
    title: 'Эта страница здесь не сохранена',
    reason: 'Соединения нет, и на этом устройстве нет копии страницы.',
    kept: 'Сохранено на этом устройстве',
  },
  ja: {
    noConnection: '接続がありません。',
    copy: 'この端末が{date}（端末の時刻）に保存したページです。',
    tryAgain: '再試行',
    title: 'このページは保存されていません',
    reason: '接続がなく、この端末にはこのページの写しがありません。',
    kept: 'この端末に保存されたページ',
  },
  zh: {
    noConnection: '没有网络连接。',
    copy: '这是本设备于{date}（您的时间）保存的页面。',
    tryAgain: '重试',
    title: '此页面未保存在本设备上',
    reason: '没有网络连接，本设备上也没有此页面的副本。',
    kept: '本设备上保存的页面',
  },
  ar: {
    noConnection: 'لا يوجد اتصال.',
    copy: 'هذه هي الصفحة كما حفظها هذا الجهاز في {date} بتوقيتك.',
    tryAgain: 'حاول مرة أخرى',
    title: 'هذه الصفحة غير محفوظة هنا',
    reason: 'لا يوجد اتصال، وليست لدى هذا الجهاز نسخة من الصفحة.',
    kept: 'المحفوظ على هذا الجهاز',
  },
}
