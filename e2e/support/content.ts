import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Trip } from '@/lib/destinations/trip'

/** A content folder of a test's own, which begins with the destinations that there are. */
export class Content {
  readonly folder = mkdtempSync(join(tmpdir(), 'portolan-content-'))

  constructor() {
    cpSync('content', this.folder, { recursive: true })
  }

  /** Writes a file of a destination, whatever was there. */
  write(path: string, content: unknown): void {
    const file = join(this.folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content))
  }

  read<T>(path: string): T {
    return JSON.parse(readFileSync(join(this.folder, path), 'utf8')) as T
  }

  /** Changes the trip to Chongjin. */
  changeTrip(change: (trip: Trip) => void): void {
    const trip = this.read<Trip>('chongjin/trip.json')
    change(trip)
    this.write('chongjin/trip.json', trip)
  }

  /** A destination that is copied from another, under another name. */
  copyDestination(from: string, slug: string, name: string): void {
    cpSync(join(this.folder, from), join(this.folder, slug), { recursive: true })
    this.write(`${slug}/destination.json`, { ...this.read<object>(`${from}/destination.json`), slug, name })
  }

  remove(path = ''): void {
    rmSync(join(this.folder, path), { recursive: true })
  }
}
