/** Bytes. A reply of the longest kind takes 25 kB, when each of its characters is escaped. */
const largest = 100_000

/** What a form sent, or the status of the answer if it cannot be read. */
export type SentForm = { fields: URLSearchParams } | { status: 400 | 413 | 415 }

/** Reads what a form sent in the way that is usual for forms, and no more than a form would send. */
export async function readForm(request: Request): Promise<SentForm> {
  const [type] = (request.headers.get('content-type') ?? '').split(';')
  if (type?.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return { status: 415 }
  if (Number(request.headers.get('content-length') ?? 0) > largest) return { status: 413 }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const reader = request.body?.getReader()
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      size += read.value.byteLength
      if (size > largest) {
        await reader?.cancel()
        return { status: 413 }
      }
      chunks.push(read.value)
    }
  } catch {
    // Whoever sends it hung up.
    return { status: 400 }
  }
  return { fields: new URLSearchParams(Buffer.concat(chunks).toString()) }
}
