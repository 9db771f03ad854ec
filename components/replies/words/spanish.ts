import type { ReplyWords } from './words'

export const spanish: ReplyWords = {
  replies: 'Comentarios',
  sendReply: 'Enviar un comentario',
  invitation: '¿Ha estado allí, sabe algo mejor o tiene una pregunta? No hace falta ninguna cuenta.',
  nobodyReviews:
    'Por ahora nadie revisa los comentarios de este sitio: el suyo se guarda hasta que alguien lo haga.',
  unreadable: 'Los comentarios no se pueden mostrar en este momento. No se han perdido; vuelva más tarde.',
  none: 'Todavía no ha escrito nadie.',
  count: { one: '{n} comentario', other: '{n} comentarios' },
  newestFirst: '{count}, primero los más recientes',
  feed: 'Canal Atom',
  repliesAbout: 'Comentarios sobre {place}',
  replyAbout: 'Un comentario sobre {place}',
  newer: 'Comentarios más recientes',
  older: 'Comentarios anteriores',
  pages: 'Páginas de comentarios',
  pageOf: 'Página {page} de {count}',
  anonymous: 'Sin nombre',
  removed: 'Aquí hay un comentario que espera revisión o que se ha retirado.',
  answer: 'Responder',
  answerTo: 'Responder a {name}',
  breadcrumb: 'Ruta de navegación',
  yourReply: 'Su comentario',
  form: {
    name: 'Nombre',
    language: 'Idioma',
    optional: '(opcional)',
    languageNotSaid: 'Sin indicar',
    limits: 'De {minimum} a {maximum} caracteres, solo texto. Las direcciones web se convierten en enlaces.',
    trap: 'Deje esto vacío',
    privacy:
      'Alguien lee cada comentario antes de que aparezca. Se guarda lo que escribe, con el nombre y el idioma que indique y la hora; no su dirección, ni su navegador, ni nada más sobre usted. Recibirá un enlace con el que podrá cambiar el comentario durante 15 minutos y borrarlo en cualquier momento.',
    send: 'Enviar',
  },
  compose: {
    heading: 'Enviar un comentario sobre {place}',
    answerHeading: 'Enviar una respuesta',
    previewHeading: 'Revíselo',
    notSent: 'Todavía sin enviar',
    youAnswer: 'Responde a',
    preview: 'Su comentario, tal como se verá',
  },
  faults: {
    longName: {
      one: 'El nombre tiene {n} carácter; caben {maximum}.',
      other: 'El nombre tiene {n} caracteres; caben {maximum}.',
    },
    empty: 'Escriba algo primero.',
    short: {
      one: 'El texto tiene solo {n} carácter; hacen falta al menos {minimum}.',
      other: 'El texto tiene solo {n} caracteres; hacen falta al menos {minimum}.',
    },
    long: {
      one: 'El texto tiene {n} carácter; caben {maximum}.',
      other: 'El texto tiene {n} caracteres; caben {maximum}.',
    },
  },
  reasons: {
    faulty: 'Todavía no se ha enviado nada: antes hay que corregir algo.',
    missing: 'Todavía no se ha enviado nada. Así se verá: si está bien, pulse «Enviar».',
    early: 'Ha sido demasiado rápido para alguien que lee lo que envía. Pulse «Enviar» otra vez.',
    expired: 'El formulario llevaba abierto más de un día. Su texto sigue aquí; pulse «Enviar» otra vez.',
    invalid: 'El formulario no era de aquí, o era anterior a un cambio del sitio. Pulse «Enviar» otra vez.',
    used: 'Este formulario ya se envió con otro texto. Si este es un comentario más, pulse «Enviar» otra vez.',
    'no-parent':
      'A ese comentario no se puede, o ya no se puede, responder. Aún puede enviar su texto como comentario aparte.',
    'too-many':
      'Han llegado muchos comentarios en poco tiempo desde donde está usted, o desde todas partes. El suyo no se ha enviado: pulse «Enviar» de nuevo {time}.',
    'not-stored':
      'Su comentario no se ha podido guardar y no se ha enviado. El fallo es nuestro y puede ser pasajero: su texto sigue aquí, pulse «Enviar» de nuevo dentro de un momento.',
  },
  inMinutes: { one: 'dentro de un minuto', other: 'dentro de {n} minutos' },
  sending: 'Enviando…',
  failed: 'No se ha podido enviar. Su texto sigue aquí; inténtelo de nuevo dentro de un momento.',
  received: {
    title: 'Recibido: aparecerá cuando se revise.',
    advice:
      'Guarde este enlace: con él puede leer el comentario, cambiarlo durante 15 minutos y borrarlo en cualquier momento.',
    link: 'Su enlace',
  },
  receipt: {
    headings: {
      pending: 'Recibido: aparecerá cuando se revise',
      approved: 'Su comentario está publicado',
      rejected: 'Su comentario no se ha publicado',
      deleted: 'Su comentario está borrado',
    },
    waits: 'Está guardado y espera a que alguien lo lea.',
    see: 'Verlo en el sitio',
    reason: 'El motivo:',
    erasedLater: 'Se borra 30 días después de esa decisión.',
    erased: 'Su texto y su nombre se han borrado.',
    wanted: 'Lo que usted quería poner',
    link: 'Su enlace',
    linkAdvice:
      'Guarde la dirección de esta página. Quien la tenga puede leer esto y borrar el comentario: no tenemos otra manera de saber que es suyo.',
    change: 'Cambiarlo',
    changeUntil: 'Hasta el {time}. Después de un cambio vuelve a esperar revisión.',
    save: 'Guardar el cambio',
    faulty: 'Todavía no se ha cambiado nada: antes hay que corregir algo.',
    tooManyChanges:
      'Han sido muchos cambios en poco tiempo. No se ha cambiado nada; inténtelo de nuevo dentro de unos minutos.',
    tooLate:
      'Los 15 minutos en que se podía cambiar han pasado. Lo que ha escrito está abajo: puede enviarlo como un comentario más. Este todavía se puede borrar.',
    delete: 'Borrarlo',
    deleteForGood: 'Borrar este comentario para siempre',
    deleteMeans: 'Su texto y su nombre se borran de inmediato, aquí y en la página, y no se pueden recuperar.',
    deleteMine: 'Borrar mi comentario',
  },
  refusals: {
    unreachable: {
      title: 'No se puede acceder a los comentarios',
      reason: 'El fallo es nuestro y puede ser pasajero: lo que se guardó no se ha perdido.',
    },
    notStored: 'Lo que ha escrito, que no se ha guardado',
    noPage: { title: 'Esa página no existe', reason: 'No hay tantos comentarios.' },
    noReply: {
      title: 'Este comentario no está aquí',
      reason: 'Puede que se haya retirado, por quien lo escribió o por nosotros.',
    },
    noReceipt: {
      title: 'Ese comentario no existe',
      reason: 'Puede que se haya borrado, o que la dirección no esté completa.',
    },
    foreign: {
      title: 'No es de aquí',
      reason: 'Un comentario solo se puede enviar y cambiar desde las páginas de este sitio. No se ha hecho nada.',
    },
    unread: 'Esto no se ha podido leer',
    unreadBecause: {
      400: 'Se cortó por el camino. Si vuelve atrás, puede que su texto siga en el formulario.',
      413: 'Es mucho más largo de lo que puede ser un comentario. Si vuelve atrás, su texto sigue en el formulario.',
      415: 'No se ha enviado de la forma en que lo envía el formulario.',
    },
  },
}
