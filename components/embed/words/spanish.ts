import type { EmbedWords } from './words'

export const spanish: EmbedWords = {
  title: 'Insertar este tiempo',
  introduction:
    'Pon esta tarjeta en tu propio sitio. No necesita clave ni cuenta y no rastrea a tus lectores. La mención de la fuente del pronóstico debe permanecer con ella.',
  ways: 'Formas de insertarla',
  choices: {
    show: {
      label: 'Contenido',
      values: { all: 'Todo', hours: 'Ahora y las horas', days: 'Ahora y los días', now: 'Solo ahora' },
    },
    units: { label: 'Unidades', values: { metric: 'Celsius, métricas', imperial: 'Fahrenheit, imperiales' } },
    theme: { label: 'Colores', values: { auto: 'Los del lector', light: 'Claros', dark: 'Oscuros' } },
    lang: { label: 'Idioma' },
  },
  preview: 'Vista previa: {title}',
  shapes: {
    frame: { name: 'Marco', use: 'Funciona sin scripts y con cualquier política que permita el marco.' },
    element: { name: 'Elemento', use: 'Toma la altura que necesita y se mantiene al día.' },
    address: { name: 'Dirección', use: 'Para WordPress y otros sitios con oEmbed: pégala sola en una línea.' },
    markdown: { name: 'Markdown', use: 'Para un README o un foro.' },
    picture: { name: 'Imagen', use: 'Para el correo y otros lugares donde solo se ven imágenes.' },
    react: { name: 'React', use: 'El código fuente de la tarjeta, con tipos, en tu proyecto.' },
    terminal: { name: 'Terminal', use: 'En texto sin formato.' },
  },
  toPaste: '{name}: texto para pegar',
  copy: 'Copiar',
  copyNamed: 'Copiar: {name}',
  copied: 'Copiado',
  copyingRefused: 'No se permite copiar: selecciona el texto',
}
