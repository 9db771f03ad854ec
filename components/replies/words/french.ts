import type { ReplyWords } from './words'

export const french: ReplyWords = {
  replies: 'Commentaires',
  sendReply: 'Envoyer un commentaire',
  invitation: 'Vous y êtes allé, vous en savez plus ou vous avez une question ? Aucun compte n’est nécessaire.',
  nobodyReviews:
    'Personne ne relit les commentaires de ce site pour le moment : le vôtre est conservé jusqu’à ce que quelqu’un le fasse.',
  unreadable: 'Les commentaires ne peuvent pas être affichés pour le moment. Ils ne sont pas perdus ; revenez plus tard.',
  none: 'Personne n’a encore écrit.',
  count: { one: '{n} commentaire', other: '{n} commentaires' },
  newestFirst: '{count}, les plus récents d’abord',
  feed: 'Flux Atom',
  repliesAbout: 'Commentaires sur {place}',
  replyAbout: 'Un commentaire sur {place}',
  newer: 'Commentaires plus récents',
  older: 'Commentaires plus anciens',
  pages: 'Pages de commentaires',
  pageOf: 'Page {page} sur {count}',
  anonymous: 'Sans nom',
  removed: 'Il y a ici un commentaire qui attend d’être relu ou qui a été retiré.',
  answer: 'Répondre',
  answerTo: 'Répondre à {name}',
  breadcrumb: 'Fil d’Ariane',
  yourReply: 'Votre commentaire',
  form: {
    name: 'Nom',
    language: 'Langue',
    optional: '(facultatif)',
    languageNotSaid: 'Non précisée',
    limits: 'De {minimum} à {maximum} caractères, texte simple. Les adresses web deviennent des liens.',
    trap: 'Laissez ce champ vide',
    privacy:
      'Chaque commentaire est lu avant de paraître. Ce que vous écrivez est conservé avec le nom et la langue que vous indiquez et l’heure ; ni votre adresse, ni votre navigateur, ni rien d’autre sur vous. Vous recevez un lien avec lequel vous pouvez modifier le commentaire pendant 15 minutes et le supprimer à tout moment.',
    send: 'Envoyer',
  },
  compose: {
    heading: 'Envoyer un commentaire sur {place}',
    answerHeading: 'Envoyer une réponse',
    previewHeading: 'À relire',
    notSent: 'Pas encore envoyé',
    youAnswer: 'Vous répondez à',
    preview: 'Votre commentaire, tel qu’il paraîtra',
  },
  faults: {
    longName: {
      one: 'Le nom compte {n} caractère ; {maximum} sont possibles.',
      other: 'Le nom compte {n} caractères ; {maximum} sont possibles.',
    },
    empty: 'Écrivez d’abord quelque chose.',
    short: {
      one: 'Le texte ne compte que {n} caractère ; il en faut au moins {minimum}.',
      other: 'Le texte ne compte que {n} caractères ; il en faut au moins {minimum}.',
    },
    long: {
      one: 'Le texte compte {n} caractère ; {maximum} sont possibles.',
      other: 'Le texte compte {n} caractères ; {maximum} sont possibles.',
    },
  },
  reasons: {
    faulty: 'Rien n’a encore été envoyé : il faut d’abord corriger quelque chose.',
    missing: 'Rien n’a encore été envoyé. Voici ce que cela donnera : si tout est juste, appuyez sur « Envoyer ».',
    early: 'C’était trop rapide pour quelqu’un qui lit ce qu’il envoie. Appuyez encore une fois sur « Envoyer ».',
    expired:
      'Le formulaire était ouvert depuis plus d’un jour. Votre texte est toujours là ; appuyez encore une fois sur « Envoyer ».',
    invalid:
      'Le formulaire ne venait pas d’ici, ou datait d’avant une modification du site. Appuyez encore une fois sur « Envoyer ».',
    used: 'Ce formulaire a déjà été envoyé avec un autre texte. S’il s’agit d’un commentaire de plus, appuyez encore une fois sur « Envoyer ».',
    'no-parent':
      'On ne peut pas, ou plus, répondre à ce commentaire. Vous pouvez toutefois envoyer votre texte comme un commentaire à part.',
    'too-many':
      'Beaucoup de commentaires sont venus en peu de temps de chez vous, ou de partout. Le vôtre n’a pas été envoyé : appuyez de nouveau sur « Envoyer » {time}.',
    'not-stored':
      'Votre commentaire n’a pas pu être enregistré et n’a pas été envoyé. La faute est de notre côté et peut être passagère : votre texte est toujours là, appuyez de nouveau sur « Envoyer » dans un instant.',
  },
  inMinutes: { one: 'dans {n} minute', other: 'dans {n} minutes' },
  sending: 'Envoi en cours…',
  failed: 'L’envoi a échoué. Votre texte est toujours là ; réessayez dans un instant.',
  received: {
    title: 'Bien reçu : il paraîtra après relecture.',
    advice:
      'Conservez ce lien : il vous permet de lire le commentaire, de le modifier pendant 15 minutes et de le supprimer à tout moment.',
    link: 'Votre lien',
  },
  receipt: {
    headings: {
      pending: 'Bien reçu : il paraîtra après relecture',
      approved: 'Votre commentaire est publié',
      rejected: 'Votre commentaire n’est pas publié',
      deleted: 'Votre commentaire est supprimé',
    },
    waits: 'Il est enregistré et attend que quelqu’un l’ait lu.',
    see: 'Le voir sur le site',
    reason: 'La raison :',
    erasedLater: 'Il est effacé 30 jours après cette décision.',
    erased: 'Son texte et son nom ont été effacés.',
    wanted: 'Ce que vous vouliez en faire',
    link: 'Votre lien',
    linkAdvice:
      'Conservez l’adresse de cette page. Quiconque la possède peut lire ceci et supprimer le commentaire : nous n’avons pas d’autre moyen de savoir qu’il est de vous.',
    change: 'Le modifier',
    changeUntil: 'Jusqu’au {time}. Une fois modifié, il attend de nouveau d’être relu.',
    save: 'Enregistrer la modification',
    faulty: 'Rien n’a encore été modifié : il faut d’abord corriger quelque chose.',
    tooManyChanges:
      'Cela faisait beaucoup de modifications en peu de temps. Rien n’a été modifié ; réessayez dans quelques minutes.',
    tooLate:
      'Les 15 minutes pendant lesquelles il pouvait être modifié sont passées. Ce que vous avez écrit est ci-dessous : vous pouvez l’envoyer comme un nouveau commentaire. Celui-ci peut toujours être supprimé.',
    delete: 'Le supprimer',
    deleteForGood: 'Supprimer définitivement ce commentaire',
    deleteMeans: 'Son texte et son nom sont effacés aussitôt, ici et sur la page, et ne peuvent pas être récupérés.',
    deleteMine: 'Supprimer mon commentaire',
  },
  refusals: {
    unreachable: {
      title: 'Les commentaires sont inaccessibles',
      reason: 'La faute est de notre côté et peut être passagère : ce qui a été enregistré n’est pas perdu.',
    },
    notStored: 'Ce que vous avez écrit, et qui n’a pas été enregistré',
    noPage: { title: 'Cette page n’existe pas', reason: 'Il n’y a pas autant de commentaires.' },
    noReply: {
      title: 'Ce commentaire n’est pas ici',
      reason: 'Il a peut-être été retiré, par la personne qui l’a écrit ou par nous.',
    },
    noReceipt: {
      title: 'Ce commentaire n’existe pas',
      reason: 'Il a peut-être été supprimé, ou l’adresse est incomplète.',
    },
    foreign: {
      title: 'Pas d’ici',
      reason: 'Un commentaire ne peut être envoyé et modifié que depuis les pages de ce site. Rien n’a été fait.',
    },
    unread: 'Cela n’a pas pu être lu',
    unreadBecause: {
      400: 'L’envoi s’est interrompu en chemin. Si vous revenez en arrière, votre texte est peut-être encore dans le formulaire.',
      413: 'C’est bien plus long qu’un commentaire ne peut l’être. Si vous revenez en arrière, votre texte est encore dans le formulaire.',
      415: 'Ce n’a pas été envoyé comme le formulaire le fait.',
    },
  },
}
