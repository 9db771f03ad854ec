import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import type { Language } from '../languages'
import { ValueCache } from '../value-cache'

// Each path is written out: so the build sees what it has to take along.
const packages = join(process.cwd(), 'node_modules')
const converter = join(packages, '@resvg/resvg-wasm/index_bg.wasm')
/** Latin with its accents, Cyrillic, and the minus sign, which not every font has. */
const noto = [
  join(packages, '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  join(packages, '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
]
/** Hangul. */
const nanum = [
  join(packages, '@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf'),
  join(packages, '@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf'),
]
/** Kana and kanji; of one weight, since what the first family lacks is taken from one file for all weights. */
const zenKaku = join(packages, '@expo-google-fonts/zen-kaku-gothic-new/500Medium/ZenKakuGothicNew_500Medium.ttf')
/** Chinese characters as they are written in China; compressed 1 MB, as TrueType 10. */
const notoChinese = join(packages, '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2')
const notoArabic = [
  join(packages, '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  join(packages, '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
]

/** What the pages' headings are set in. The site's own files are cut so far that they have no names left to be found by. */
const newsreader = join(packages, '@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf')

/** What a language is written in: the family that comes first, and the files. */
interface Typeface {
  family: string
  files: string[]
}

const latin: Typeface = { family: 'Noto Sans', files: noto }

/** Fonts of our own, so that a picture looks the same on every server. */
const typefaces: Record<Language, Typeface> = {
  en: latin,
  fr: latin,
  de: latin,
  es: latin,
  pt: latin,
  ru: latin,
  ko: { family: 'NanumGothic', files: [...nanum, ...noto] },
  ja: { ...latin, files: [...noto, zenKaku] },
  zh: { ...latin, files: [...noto, notoChinese] },
  ar: { family: 'Noto Sans Arabic', files: [...notoArabic, ...noto] },
}

/**
 * The fonts that pictures needed so far, and the pictures that are asked for most, by what they are of. Making one takes
 * a tenth of a second in which the process does nothing else, and many readers ask for the same one within the minute
 * that it shows. Next has a bundle for each route; what they share in memory hangs on `globalThis`.
 */
const shared = globalThis as typeof globalThis & { portolanPictures?: { parts: ValueCache; pictures: ValueCache } }
const { parts, pictures } = (shared.portolanPictures ??= { parts: new ValueCache(32), pictures: new ValueCache(32) })

/** Turns an SVG document with text in a language into a PNG of a width in pixels. */
export function rasterize(svg: string, width: number, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  return pictures.get(`${language} ${width} ${svg}`, () => draw(svg, width, language))
}

/** The converter starts once in a process, and starting it again is an error. */
function startConverter(): Promise<void> {
  return parts.get(converter, async () => initWasm(await readFile(converter)))
}

function readFont(file: string): Promise<Uint8Array> {
  return parts.get(file, () => readFile(file))
}

async function draw(svg: string, width: number, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  await startConverter()
  const { family, files } = typefaces[language]
  const needed = svg.includes('Newsreader') ? [...files, newsreader] : files
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: await Promise.all(needed.map(readFont)),
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  })
  try {
    return Uint8Array.from(picture.render().asPng())
  } finally {
    picture.free()
  }
}
