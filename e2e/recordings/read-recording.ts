import { readFileSync } from 'node:fs'

/** The body of a recording; a cached-response file holds it inside an envelope, as `data`. */
export function readRecording(path: string): unknown {
  const json = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  return path.includes('cached-response') ? json.data : json
}
