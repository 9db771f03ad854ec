import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadArticle } from './article'

const folder = mkdtempSync(join(tmpdir(), 'portolan-'))
const path = (file: string) => join(folder, 'apia', file)
const logged = vi.spyOn(console, 'error')

beforeEach(() => {
  cpSync('content/apia', join(folder, 'apia'), { recursive: true })
  vi.stubEnv('CONTENT_FOLDER', folder)
  logged.mockReset().mockImplementation(() => {})
})

afterEach(() => {
  rmSync(join(folder, 'apia'), { recursive: true })
  vi.unstubAllEnvs()
})

test('a translated article is in its own language', async () => {
  writeFileSync(path('article.ko.md'), '## 항구\n\n아피아는 수도이다.[^britannica]\n')
  expect(await loadArticle('apia', 'ko')).toMatchObject({ language: 'ko', headings: [{ id: '항구', text: '항구' }], wordCount: 3 })
  expect(logged).not.toHaveBeenCalled()
})

test('where nobody has translated an article, there is the one that was written', async () => {
  expect(await loadArticle('apia', 'de')).toMatchObject({ language: 'en' })
  expect(logged).not.toHaveBeenCalled()
})

test('in place of a translation that cannot be shown there is the article, and the log has file and line', async () => {
  writeFileSync(path('article.ko.md'), '## 항구\n\n`아피아`는 수도이다.[^nowhere]\n')
  expect(await loadArticle('apia', 'ko')).toMatchObject({ language: 'en' })
  expect(logged.mock.calls).toEqual([
    [expect.stringMatching(/^An article cannot be shown\. apia\/article\.ko\.md:3:1: Code .* More is wrong with it: see "npm run check:content"\.$/)],
  ])
})

test('an article that cannot be shown is none, until it is mended', async () => {
  writeFileSync(path('article.md'), 'Look.[^nowhere]')
  expect(await loadArticle('apia', 'en')).toBeNull()
  expect(logged).toHaveBeenCalledWith(expect.stringContaining('apia/article.md:1:6: cites "nowhere"'))
  writeFileSync(path('article.md'), 'Look.[^britannica]')
  expect(await loadArticle('apia', 'en')).toMatchObject({ wordCount: 1 })
})

test('an article that is not there is none', async () => {
  rmSync(path('article.md'))
  expect(await loadArticle('apia', 'ko')).toBeNull()
  expect(logged).toHaveBeenCalledWith(expect.stringContaining('article.md'))
})
