import { expect, test } from 'vitest'
import { sourceFiles } from './source-files'

test('what a file needs comes with it, each once', async () => {
  const paths = (await sourceFiles(['components/weather/weather-card.tsx'])).map(({ path }) => path)
  expect(paths[0]).toBe('components/weather/weather-card.tsx')
  expect(paths).toContain('components/weather/words/words.ts')
  expect(paths).toContain('lib/weather/weather.ts')
  expect(new Set(paths).size).toBe(paths.length)
})

test('nothing that only a server has comes with the card', async () => {
  for (const { path, content } of await sourceFiles(['components/weather/live-weather.tsx'])) {
    expect(content, path).not.toMatch(/from '(node:|next\/)/)
  }
})

test('stylesheets come with it', async () => {
  const paths = (await sourceFiles(['components/weather/live-weather.tsx'])).map(({ path }) => path)
  expect(paths).toContain('components/weather/daily-forecast.css')
})
