import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashBuildInputs } from './build-inputs.mjs'

describe('the hash of the build inputs', () => {
  let folder: string
  let before: string
  const at = (path: string) => join(folder, path)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-inputs-'))
    mkdirSync(at('app/place'), { recursive: true })
    writeFileSync(at('app/place/page.tsx'), 'page')
    writeFileSync(at('tsconfig.json'), '{}')
    before = hashBuildInputs(folder)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('stays when nothing changed', () => {
    writeFileSync(at('app/place/page.tsx'), 'page')
    expect(hashBuildInputs(folder)).toBe(before)
  })

  test('changes with the content of a file in a folder below', () => {
    writeFileSync(at('app/place/page.tsx'), 'other page')
    expect(hashBuildInputs(folder)).not.toBe(before)
  })

  test('changes with the name of a file', () => {
    renameSync(at('app/place/page.tsx'), at('app/place/layout.tsx'))
    expect(hashBuildInputs(folder)).not.toBe(before)
  })

  test('changes when a file is added or removed', () => {
    writeFileSync(at('proxy.ts'), '')
    const withProxy = hashBuildInputs(folder)
    rmSync(at('tsconfig.json'))
    expect(new Set([before, withProxy, hashBuildInputs(folder)]).size).toBe(3)
  })

  test('does not count tests or files that no build reads', () => {
    writeFileSync(at('app/place/page.test.tsx'), 'test')
    writeFileSync(at('app/place/words.test.ts'), 'test')
    writeFileSync(at('README.md'), 'words')
    expect(hashBuildInputs(folder)).toBe(before)
  })
})
