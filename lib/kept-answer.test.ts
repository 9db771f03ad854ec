import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const keeping = { lifetime: 3_600_000, grace: 24 * 3_600_000 }
let folder: string
/** What the provider does. */
let provider: () => Promise<string>
const read = vi.fn(() => provider())

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  folder = mkdtempSync(join(tmpdir(), 'portolan-'))
  vi.stubEnv('DATA_FOLDER', folder)
  provider = async () => 'first'
  read.mockClear()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  restart()
  rmSync(folder, { recursive: true })
})

function restart() {
  vi.resetModules()
  delete (globalThis as { portolanStore?: unknown }).portolanStore
}

async function ask() {
  const { keptAnswer } = await import('./kept-answer')
  return keptAnswer('answer', keeping, read)
}

function pass(milliseconds: number) {
  vi.setSystemTime(Date.now() + milliseconds)
}

/** Asks until what was renewed behind somebody is there. */
function until(value: string) {
  return vi.waitFor(async () => expect((await ask()).value).toBe(value))
}

test('many who ask at once cause one request', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, ask))
  expect(read).toHaveBeenCalledTimes(1)
  expect(new Set(answers.map(({ value }) => value))).toEqual(new Set(['first']))
})

test('an answer is not asked for again in its lifetime, and is renewed after it', async () => {
  await ask()
  pass(keeping.lifetime - 1_000)
  await ask()
  expect(read).toHaveBeenCalledTimes(1)
  pass(2_000)
  provider = async () => 'second'
  expect((await ask()).value).toBe('first')
  await until('second')
})

test('a failure loses nothing, says when it was, and is not repeated for a minute', async () => {
  const { readAt } = await ask()
  pass(keeping.lifetime + 1_000)
  provider = () => Promise.reject(new Error('down'))
  await ask()
  const answer = await vi.waitFor(async () => {
    const failed = await ask()
    expect(failed.failedAt).not.toBeNull()
    return failed
  })
  expect(answer).toMatchObject({ value: 'first', readAt })
  expect(read).toHaveBeenCalledTimes(2)
  pass(30_000)
  await ask()
  expect(read).toHaveBeenCalledTimes(2)
})

test('where nothing was ever read there is nothing, and soon another attempt', async () => {
  provider = () => Promise.reject(new Error('down'))
  expect(await ask()).toMatchObject({ value: null, readAt: null, failedAt: expect.any(String) })
  provider = async () => 'first'
  pass(61_000)
  await ask()
  await until('first')
})

test('an answer that is too old does not serve on', async () => {
  await ask()
  provider = () => Promise.reject(new Error('down'))
  pass(keeping.lifetime + keeping.grace + 1_000)
  await vi.waitFor(async () => expect(await ask()).toMatchObject({ value: null, failedAt: expect.any(String) }))
})

test('an answer outlives the process', async () => {
  await ask()
  restart()
  expect((await ask()).value).toBe('first')
  expect(read).toHaveBeenCalledTimes(1)
})
