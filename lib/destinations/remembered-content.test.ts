import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdsItsRequest } from '../testing/holds-its-request'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portolan-'))
  cpSync('content', join(root, 'content'), { recursive: true })
  vi.spyOn(process, 'cwd').mockReturnValue(root)
  vi.stubEnv('NODE_ENV', 'production')
  vi.resetModules()
})

afterEach(() => {
  rmSync(root, { recursive: true })
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  delete (globalThis as { portolanContent?: unknown }).portolanContent
})

const climateFile = () => join(root, 'content/chongjin/climate.json')

test('in production a file is read once', async () => {
  const { readClimate } = await import('./read-climate')
  const first = await readClimate('chongjin')
  writeFileSync(climateFile(), 'changed')
  expect(await readClimate('chongjin')).toBe(first)
})

test('a file that could not be read is read again', async () => {
  const { readClimate } = await import('./read-climate')
  rmSync(climateFile())
  await expect(readClimate('chongjin')).rejects.toThrow('ENOENT')
  cpSync('content/chongjin/climate.json', climateFile())
  expect((await readClimate('chongjin')).temperatureMax).toHaveLength(12)
})

test('what was read does not hold the request that read it', async () => {
  const { listDestinations } = await import('./content-folder')
  const { readClimate } = await import('./read-climate')
  expect(await holdsItsRequest(() => Promise.all([listDestinations(), readClimate('chongjin')]))).toBe(false)
})
