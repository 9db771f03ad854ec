import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg, initWasm } from '@resvg/resvg-wasm'

// Each path is written out: so the build sees what it has to take along.
const packages = join(process.cwd(), 'node_modules')
const converter = join(packages, '@resvg/resvg-wasm/index_bg.wasm')
/** Latin and Hangul, so that a picture looks the same on every server; and what the pages' headings are set in. */
const fonts = [
  join(packages, '@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf'),
  join(packages, '@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf'),
  join(process.cwd(), 'public/fonts/newsreader-latin.woff2'),
  join(process.cwd(), 'public/fonts/newsreader-latin-extended.woff2'),
  join(process.cwd(), 'public/fonts/newsreader-accents.woff2'),
]

/**
 * The fonts, once the converter has started, which it does but once; and the newest pictures, by what they are of. To make
 * one takes a tenth of a second in which the process does nothing else, and many ask for the same within the minute that it
 * shows. Next has a bundle for each route; what they share in memory hangs on `globalThis`.
 */
const shared = globalThis as typeof globalThis & {
  portolanPictures?: { prepared: Promise<Uint8Array[]> | null; newest: Map<string, Promise<Uint8Array<ArrayBuffer>>> }
}
const memory = (shared.portolanPictures ??= { prepared: null, newest: new Map() })
const kept = 32

function prepare(): Promise<Uint8Array[]> {
  memory.prepared ??= (async () => {
    await initWasm(readFile(converter))
    return Promise.all(fonts.map((font) => readFile(font)))
  })()
  return memory.prepared
}

/** Turns an SVG document into a PNG of a width in pixels. */
export function rasterize(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const { newest } = memory
  const key = `${width} ${svg}`
  let picture = newest.get(key)
  if (!picture) {
    picture = draw(svg, width)
    newest.set(key, picture)
    // What fails is tried again.
    picture.catch(() => newest.delete(key))
    const [oldest = ''] = newest.keys()
    if (newest.size > kept) newest.delete(oldest)
  }
  return picture
}

async function draw(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await prepare()
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'NanumGothic', sansSerifFamily: 'NanumGothic' },
  })
  try {
    return Uint8Array.from(picture.render().asPng())
  } finally {
    picture.free()
  }
}
