import type { ReplyWords } from './words'

export const german: ReplyWords = {
  replies: 'Kommentare',
  sendReply: 'Kommentar senden',
  invitation: 'Sie waren dort, wissen es besser oder haben eine Frage? Ein Konto ist nicht nötig.',
  nobodyReviews: 'Zurzeit prüft hier niemand Kommentare: Ihrer wird aufbewahrt, bis es jemand tut.',
  unreadable: 'Die Kommentare können zurzeit nicht gezeigt werden. Sie sind nicht verloren; bitte kommen Sie später wieder.',
  none: 'Bisher hat niemand etwas geschrieben.',
  count: { one: '{n} Kommentar', other: '{n} Kommentare' },
  newestFirst: '{count}, die neuesten zuerst',
  feed: 'Atom-Feed',
  repliesAbout: 'Kommentare zu {place}',
  replyAbout: 'Ein Kommentar zu {place}',
  newer: 'Neuere Kommentare',
  older: 'Ältere Kommentare',
  pages: 'Seiten mit Kommentaren',
  pageOf: 'Seite {page} von {count}',
  anonymous: 'Ohne Namen',
  removed: 'Hier steht ein Kommentar, der noch geprüft wird oder entfernt wurde.',
  answer: 'Antworten',
  answerTo: 'Antworten: {name}',
  breadcrumb: 'Brotkrumen',
  yourReply: 'Ihr Kommentar',
  form: {
    name: 'Name',
    language: 'Sprache',
    optional: '(freiwillig)',
    languageNotSaid: 'Keine Angabe',
    limits: '{minimum} bis {maximum} Zeichen, reiner Text. Webadressen werden zu Links.',
    trap: 'Bitte leer lassen',
    privacy:
      'Jeder Kommentar wird gelesen, bevor er erscheint. Gespeichert wird, was Sie schreiben, mit Name und Sprache, soweit Sie sie angeben, und der Zeit; nicht Ihre Adresse, nicht Ihr Browser und nichts sonst über Sie. Sie erhalten einen Link, mit dem Sie den Kommentar 15 Minuten lang ändern und jederzeit löschen können.',
    send: 'Senden',
  },
  compose: {
    heading: 'Kommentar zu {place} senden',
    answerHeading: 'Antwort senden',
    previewHeading: 'Noch einmal ansehen',
    notSent: 'Noch nicht gesendet',
    youAnswer: 'Sie antworten auf',
    preview: 'So wird Ihr Kommentar aussehen',
  },
  faults: {
    longName: {
      one: 'Der Name hat {n} Zeichen; möglich sind {maximum}.',
      other: 'Der Name hat {n} Zeichen; möglich sind {maximum}.',
    },
    empty: 'Bitte schreiben Sie zuerst etwas.',
    short: {
      one: 'Das ist erst {n} Zeichen; mindestens {minimum} sind nötig.',
      other: 'Das sind erst {n} Zeichen; mindestens {minimum} sind nötig.',
    },
    long: {
      one: 'Der Text hat {n} Zeichen; möglich sind {maximum}.',
      other: 'Der Text hat {n} Zeichen; möglich sind {maximum}.',
    },
  },
  reasons: {
    faulty: 'Es ist noch nichts gesendet: Zuerst muss etwas berichtigt werden.',
    missing: 'Es ist noch nichts gesendet. So wird es aussehen: Wenn alles stimmt, drücken Sie auf „Senden“.',
    early: 'Das ging schneller, als jemand lesen kann. Bitte drücken Sie noch einmal auf „Senden“.',
    expired:
      'Das Formular war länger als einen Tag offen. Ihr Text ist noch da; bitte drücken Sie noch einmal auf „Senden“.',
    invalid:
      'Das Formular war nicht von hier oder aus der Zeit vor einer Änderung der Website. Bitte drücken Sie noch einmal auf „Senden“.',
    used: 'Dieses Formular wurde schon mit einem anderen Text gesendet. Soll dies ein weiterer Kommentar sein, drücken Sie bitte noch einmal auf „Senden“.',
    'no-parent':
      'Darauf kann nicht oder nicht mehr geantwortet werden. Sie können Ihren Text aber als eigenen Kommentar senden.',
    'too-many':
      'Von Ihrem Ort oder von überall her kamen in kurzer Zeit viele Kommentare. Ihrer ist nicht gesendet: Bitte drücken Sie {time} noch einmal auf „Senden“.',
    'not-stored':
      'Ihr Kommentar konnte nicht gespeichert werden und ist nicht gesendet. Der Fehler liegt bei uns und geht vielleicht vorüber: Ihr Text ist noch da, bitte drücken Sie gleich noch einmal auf „Senden“.',
  },
  inMinutes: { one: 'in einer Minute', other: 'in {n} Minuten' },
  sending: 'Wird gesendet …',
  failed: 'Das konnte nicht gesendet werden. Ihr Text ist noch da; bitte versuchen Sie es gleich noch einmal.',
  received: {
    title: 'Angekommen: Er erscheint, sobald er geprüft ist.',
    advice:
      'Bitte bewahren Sie diesen Link auf: Damit können Sie den Kommentar lesen, 15 Minuten lang ändern und jederzeit löschen.',
    link: 'Ihr Link dazu',
  },
  receipt: {
    headings: {
      pending: 'Angekommen: Er erscheint, sobald er geprüft ist',
      approved: 'Ihr Kommentar ist veröffentlicht',
      rejected: 'Ihr Kommentar ist nicht veröffentlicht',
      deleted: 'Ihr Kommentar ist gelöscht',
    },
    waits: 'Er ist gespeichert und wartet, bis ihn jemand gelesen hat.',
    see: 'Auf der Website ansehen',
    reason: 'Der Grund:',
    erasedLater: '30 Tage nach dieser Entscheidung wird er gelöscht.',
    erased: 'Text und Name sind gelöscht.',
    wanted: 'So sollte er werden',
    link: 'Ihr Link dazu',
    linkAdvice:
      'Bewahren Sie die Adresse dieser Seite auf. Wer sie hat, kann dies lesen und den Kommentar löschen: Anders können wir nicht wissen, dass er von Ihnen ist.',
    change: 'Ändern',
    changeUntil: 'Bis {time}. Nach einer Änderung wird er wieder geprüft.',
    save: 'Änderung speichern',
    faulty: 'Es ist noch nichts geändert: Zuerst muss etwas berichtigt werden.',
    tooManyChanges:
      'Das waren viele Änderungen in kurzer Zeit. Es ist nichts geändert; bitte versuchen Sie es in einigen Minuten noch einmal.',
    tooLate:
      'Die 15 Minuten, in denen er geändert werden konnte, sind vorbei. Was Sie geschrieben haben, steht unten: Sie können es als weiteren Kommentar senden. Löschen können Sie diesen immer noch.',
    delete: 'Löschen',
    deleteForGood: 'Diesen Kommentar endgültig löschen',
    deleteMeans: 'Text und Name werden sofort gelöscht, hier und auf der Seite, und sind nicht zurückzuholen.',
    deleteMine: 'Meinen Kommentar löschen',
  },
  refusals: {
    unreachable: {
      title: 'Die Kommentare sind nicht zu erreichen',
      reason: 'Der Fehler liegt bei uns und geht vielleicht vorüber: Was gespeichert wurde, ist nicht verloren.',
    },
    notStored: 'Was Sie geschrieben haben; es ist nicht gespeichert',
    noPage: { title: 'Diese Seite gibt es nicht', reason: 'So viele Kommentare gibt es nicht.' },
    noReply: {
      title: 'Dieser Kommentar ist nicht hier',
      reason: 'Vielleicht wurde er entfernt, von dem, der ihn schrieb, oder von uns.',
    },
    noReceipt: {
      title: 'Diesen Kommentar gibt es nicht',
      reason: 'Vielleicht wurde er gelöscht, oder die Adresse ist nicht vollständig.',
    },
    foreign: {
      title: 'Nicht von hier',
      reason: 'Kommentare können nur von den Seiten dieser Website aus gesendet und geändert werden. Es ist nichts geschehen.',
    },
    unread: 'Das konnte nicht gelesen werden',
    unreadBecause: {
      400: 'Es brach unterwegs ab. Wenn Sie zurückgehen, steht Ihr Text vielleicht noch im Formular.',
      413: 'Es ist weit länger, als ein Kommentar sein kann. Wenn Sie zurückgehen, steht Ihr Text noch im Formular.',
      415: 'Es wurde nicht so gesendet, wie das Formular es sendet.',
    },
  },
}
