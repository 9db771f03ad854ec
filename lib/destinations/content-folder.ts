import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { routes } from '../http/routes'
import { getSettings } from '../settings'
import { ValueCache } from '../value-cache'

/** Names that addresses of the site itself begin with, without their extension: "embed", "robots". */
const reserved = new Set(routes.map(({ path }) => path.split(/[/.]/)[1]))

/** What a destination is called in addresses, and its folder. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters and digits, with single hyphens between')
  .refine((name) => !reserved.has(name), 'an address that the site itself has')

/**
 * What was read from the content folder. A server serves what it was started with; `next dev` reads anew. What lists are
 * made of is small, and is kept of all destinations; the rest, with the articles, of those that are asked for most.
 * Next builds page and route as separate bundles; what they share in memory hangs on `globalThis`.
 */
const shared = globalThis as typeof globalThis & { portolanContent?: { listed: ValueCache; whole: ValueCache } }
const { listed, whole } = (shared.portolanContent ??= {
  listed: new ValueCache(20_000),
  whole: new ValueCache(300),
})

/** Reads something once, as long as there is room to remember it. What could not be read is tried again. */
export function once<T>(key: string, read: () => Promise<T>, known = whole): Promise<T> {
  return process.env.NODE_ENV === 'production' ? known.get(key, read) : read()
}

/** Where a file of a destination is. */
export function contentPath(destinationSlug: string, file = ''): string {
  return join(getSettings().contentFolder, destinationSlug, file)
}

/** The slugs of all destinations, sorted. */
export async function listDestinations(): Promise<string[]> {
  return [...(await destinationSlugs())]
}

/** Whether a destination has this slug. */
export async function isDestination(candidate: string): Promise<boolean> {
  return (await destinationSlugs()).has(candidate)
}

function destinationSlugs(): Promise<Set<string>> {
  return once('.', async () => {
    const folders = await listFolders()
    return new Set(folders.filter((name) => slug.safeParse(name).success))
  }, listed)
}

/** All folders, sorted, also those whose names cannot be addresses. Hidden ones, as `.git`, belong to tools. */
export async function listFolders(): Promise<string[]> {
  const entries = await readdir(getSettings().contentFolder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name).sort()
}

/** Whether a destination has a file of this name. */
export async function hasContent(destinationSlug: string, file: string): Promise<boolean> {
  const files = await once(destinationSlug, () => readdir(contentPath(destinationSlug)))
  return files.includes(file)
}

/** @throws Error naming the file and each field that does not fit */
export function readContent<T>(destinationSlug: string, file: string, schema: z.ZodType<T>): Promise<T> {
  const path = `${destinationSlug}/${file}`
  const read = async () => {
    const text = await readFile(contentPath(destinationSlug, file), 'utf8')
    const result = schema.safeParse(parseJson(text, path))
    if (result.success) return result.data
    throw new Error(`${path}: ${z.prettifyError(result.error)}`)
  }
  return once(path, read, file === 'destination.json' ? listed : whole)
}

function parseJson(text: string, path: string): unknown {
  try {
    // Some editors write a mark before UTF-8.
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Error(`${path} is not JSON. ${(error as Error).message}`, { cause: error })
  }
}
