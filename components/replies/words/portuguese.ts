import type { ReplyWords } from './words'

export const portuguese: ReplyWords = {
  replies: 'Comentários',
  sendReply: 'Enviar um comentário',
  invitation: 'Esteve lá, sabe mais ou tem uma pergunta? Não é precisa nenhuma conta.',
  nobodyReviews: 'De momento ninguém revê os comentários deste sítio: o seu fica guardado até que alguém o faça.',
  unreadable: 'De momento não é possível mostrar os comentários. Não se perderam; volte mais tarde.',
  none: 'Ainda ninguém escreveu.',
  count: { one: '{n} comentário', other: '{n} comentários' },
  newestFirst: '{count}, os mais recentes primeiro',
  feed: 'Feed Atom',
  repliesAbout: 'Comentários sobre {place}',
  replyAbout: 'Um comentário sobre {place}',
  newer: 'Comentários mais recentes',
  older: 'Comentários mais antigos',
  pages: 'Páginas de comentários',
  pageOf: 'Página {page} de {count}',
  anonymous: 'Sem nome',
  removed: 'Aqui está um comentário que aguarda revisão ou que foi retirado.',
  answer: 'Responder',
  answerTo: 'Responder a {name}',
  breadcrumb: 'Caminho de navegação',
  yourReply: 'O seu comentário',
  form: {
    name: 'Nome',
    language: 'Língua',
    optional: '(opcional)',
    languageNotSaid: 'Não indicada',
    limits: 'De {minimum} a {maximum} caracteres, texto simples. Os endereços web tornam-se ligações.',
    trap: 'Deixe isto vazio',
    privacy:
      'Alguém lê cada comentário antes de ele aparecer. O que escreve é guardado com o nome e a língua que indicar e a hora; não o seu endereço, nem o seu navegador, nem mais nada sobre si. Recebe uma ligação com a qual pode alterar o comentário durante 15 minutos e eliminá-lo a qualquer momento.',
    send: 'Enviar',
  },
  compose: {
    heading: 'Enviar um comentário sobre {place}',
    answerHeading: 'Enviar uma resposta',
    previewHeading: 'Reveja o texto',
    notSent: 'Ainda não enviado',
    youAnswer: 'Responde a',
    preview: 'O seu comentário, tal como ficará',
  },
  faults: {
    longName: {
      one: 'O nome tem {n} carácter; o máximo são {maximum}.',
      other: 'O nome tem {n} caracteres; o máximo são {maximum}.',
    },
    empty: 'Escreva primeiro alguma coisa.',
    short: {
      one: 'O texto tem apenas {n} carácter; são precisos pelo menos {minimum}.',
      other: 'O texto tem apenas {n} caracteres; são precisos pelo menos {minimum}.',
    },
    long: {
      one: 'O texto tem {n} carácter; o máximo são {maximum}.',
      other: 'O texto tem {n} caracteres; o máximo são {maximum}.',
    },
  },
  reasons: {
    faulty: 'Ainda nada foi enviado: primeiro é preciso corrigir alguma coisa.',
    missing: 'Ainda nada foi enviado. É assim que ficará: se estiver certo, prima «Enviar».',
    early: 'Foi demasiado rápido para alguém que lê o que envia. Prima «Enviar» mais uma vez.',
    expired: 'O formulário esteve aberto mais de um dia. O seu texto continua aqui; prima «Enviar» mais uma vez.',
    invalid: 'O formulário não era daqui, ou era anterior a uma alteração do sítio. Prima «Enviar» mais uma vez.',
    used: 'Este formulário já foi enviado com outro texto. Se este for mais um comentário, prima «Enviar» mais uma vez.',
    'no-parent':
      'Não é possível, ou já não é, responder a esse comentário. Ainda pode enviar o seu texto como um comentário à parte.',
    'too-many':
      'Chegaram muitos comentários em pouco tempo do local onde está, ou de toda a parte. O seu não foi enviado: prima «Enviar» de novo {time}.',
    'not-stored':
      'O seu comentário não pôde ser guardado e não foi enviado. A falha é nossa e pode ser passageira: o seu texto continua aqui, prima «Enviar» de novo dentro de momentos.',
  },
  inMinutes: { one: 'dentro de um minuto', other: 'dentro de {n} minutos' },
  sending: 'A enviar…',
  failed: 'Não foi possível enviar. O seu texto continua aqui; tente de novo dentro de momentos.',
  received: {
    title: 'Recebido: aparece depois de revisto.',
    advice:
      'Guarde esta ligação: com ela pode ler o comentário, alterá-lo durante 15 minutos e eliminá-lo a qualquer momento.',
    link: 'A sua ligação',
  },
  receipt: {
    headings: {
      pending: 'Recebido: aparece depois de revisto',
      approved: 'O seu comentário está publicado',
      rejected: 'O seu comentário não foi publicado',
      deleted: 'O seu comentário foi eliminado',
    },
    waits: 'Está guardado e aguarda que alguém o leia.',
    see: 'Ver no sítio',
    reason: 'O motivo:',
    erasedLater: 'É apagado 30 dias depois dessa decisão.',
    erased: 'O texto e o nome foram apagados.',
    wanted: 'O que queria que fosse',
    link: 'A sua ligação',
    linkAdvice:
      'Guarde o endereço desta página. Quem o tiver pode ler isto e eliminar o comentário: não temos outra forma de saber que é seu.',
    change: 'Alterar',
    changeUntil: 'Até {time}. Depois de uma alteração, volta a aguardar revisão.',
    save: 'Guardar a alteração',
    faulty: 'Ainda nada foi alterado: primeiro é preciso corrigir alguma coisa.',
    tooManyChanges:
      'Foram muitas alterações em pouco tempo. Nada foi alterado; tente de novo dentro de alguns minutos.',
    tooLate:
      'Os 15 minutos em que podia ser alterado já passaram. O que escreveu está abaixo: pode enviá-lo como mais um comentário. Este ainda pode ser eliminado.',
    delete: 'Eliminar',
    deleteForGood: 'Eliminar este comentário para sempre',
    deleteMeans: 'O texto e o nome são apagados de imediato, aqui e na página, e não podem ser recuperados.',
    deleteMine: 'Eliminar o meu comentário',
  },
  refusals: {
    unreachable: {
      title: 'Não é possível chegar aos comentários',
      reason: 'A falha é nossa e pode ser passageira: o que foi guardado não se perdeu.',
    },
    notStored: 'O que escreveu, que não foi guardado',
    noPage: { title: 'Essa página não existe', reason: 'Não há tantos comentários.' },
    noReply: {
      title: 'Este comentário não está aqui',
      reason: 'Pode ter sido retirado, por quem o escreveu ou por nós.',
    },
    noReceipt: {
      title: 'Esse comentário não existe',
      reason: 'Pode ter sido eliminado, ou o endereço não está completo.',
    },
    foreign: {
      title: 'Não é daqui',
      reason: 'Um comentário só pode ser enviado e alterado a partir das páginas deste sítio. Nada foi feito.',
    },
    unread: 'Isto não pôde ser lido',
    unreadBecause: {
      400: 'Interrompeu-se pelo caminho. Se voltar atrás, o seu texto talvez ainda esteja no formulário.',
      413: 'É muito mais longo do que um comentário pode ser. Se voltar atrás, o seu texto ainda está no formulário.',
      415: 'Não foi enviado da forma como o formulário o envia.',
    },
  },
}
