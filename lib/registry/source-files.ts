import { readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'

/** A file of this project's own source, and where it lies: "components/weather/format.ts". */
export interface SourceFile {
  path: string
  content: string
}

// One for each folder, so that the build takes along these two and not the whole project.
const componentsFolder = join(process.cwd(), 'components')
const libFolder = join(process.cwd(), 'lib')

/** Files and all files of ours that they need, each once, in the order in which they are met. */
export async function sourceFiles(entries: string[]): Promise<SourceFile[]> {
  const met = new Map<string, SourceFile>()
  const waiting = [...entries]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (met.has(path)) continue
    const content = await readSource(path)
    met.set(path, { path, content })
    for (const [, specifier = ''] of content.matchAll(/^(?:import|export|\} from)\b[^'\n]*'([^']+)'/gm)) {
      const imported = await resolve(specifier, path)
      if (imported) waiting.push(imported)
    }
  }
  return [...met.values()]
}

/** Where an import leads to, or null if that is a package. */
async function resolve(specifier: string, from: string): Promise<string | null> {
  const isOwn = specifier.startsWith('@/') || specifier.startsWith('.')
  if (!isOwn) return null
  const path = specifier.startsWith('@/') ? specifier.slice(2) : normalize(join(dirname(from), specifier))
  for (const candidate of path.endsWith('.css') ? [path] : [`${path}.ts`, `${path}.tsx`]) {
    const exists = await readSource(candidate).then(Boolean, () => false)
    if (exists) return candidate
  }
  throw new Error(`${from} imports ${specifier}, which is not there`)
}

function readSource(path: string): Promise<string> {
  const rest = path.slice(path.indexOf('/') + 1)
  if (path.startsWith('components/')) return readFile(join(componentsFolder, rest), 'utf8')
  if (path.startsWith('lib/')) return readFile(join(libFolder, rest), 'utf8')
  throw new Error(`${path} is neither in components nor in lib`)
}
