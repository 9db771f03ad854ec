import type { EmbedWords } from './words'

export const portuguese: EmbedWords = {
  title: 'Incorporar este tempo',
  introduction:
    'Coloque este cartão no seu próprio site. Não precisa de chave nem de conta e não segue os seus leitores. A menção da fonte da previsão tem de ficar com ele.',
  ways: 'Formas de o incorporar',
  choices: {
    show: {
      label: 'Conteúdo',
      values: { all: 'Tudo', hours: 'Agora e as horas', days: 'Agora e os dias', now: 'Só agora' },
    },
    units: { label: 'Unidades', values: { metric: 'Celsius, métricas', imperial: 'Fahrenheit, imperiais' } },
    theme: { label: 'Cores', values: { auto: 'As do leitor', light: 'Claras', dark: 'Escuras' } },
    lang: { label: 'Idioma' },
  },
  preview: 'Pré-visualização: {title}',
  shapes: {
    frame: { name: 'Moldura', use: 'Funciona sem scripts e com qualquer política que permita a moldura.' },
    element: { name: 'Elemento', use: 'Toma a altura de que precisa e mantém-se atualizado.' },
    address: { name: 'Endereço', use: 'Para o WordPress e outros sites com oEmbed: cole-o sozinho numa linha.' },
    markdown: { name: 'Markdown', use: 'Para um README ou um fórum.' },
    picture: { name: 'Imagem', use: 'Para correio eletrónico e outros sítios que só mostram imagens.' },
    react: { name: 'React', use: 'O código-fonte do cartão, com tipos, no seu projeto.' },
    terminal: { name: 'Terminal', use: 'Em texto simples.' },
  },
  toPaste: '{name}: texto a colar',
  copy: 'Copiar',
  copyNamed: 'Copiar: {name}',
  copied: 'Copiado',
  copyingRefused: 'Não é permitido copiar: selecione o texto',
}
