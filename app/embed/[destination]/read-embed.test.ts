import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { EmbedDocument } from '@/components/embed/embed-document'
import { EmbedFragment } from '@/components/embed/embed-fragment'
import type { Embed } from '@/components/embed/embedded-card'
import { oembedAnswer } from '@/components/embed/oembed-answer'
import { plainText } from '@/components/embed/plain-text'
import { WeatherPicture } from '@/components/embed/weather-picture'
import { readEmbed } from './read-embed'

const folder = mkdtempSync(join(tmpdir(), 'portolan-embed-'))

beforeAll(() => {
  // No provider is there to be asked.
  vi.stubEnv('OPEN_METEO_URL', 'http://127.0.0.1:1')
  vi.stubEnv('MET_NORWAY_URL', 'http://127.0.0.1:1')
  vi.stubEnv('SITE_URL', 'https://portolan.example')
  vi.stubEnv('DATA_FOLDER', folder)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function embedFor(query: string): Promise<Embed> {
  const embed = await readEmbed(new URL(`https://portolan.example/embed/chongjin${query}`), 'chongjin')
  if (embed instanceof Response) throw new Error(`status ${embed.status}`)
  return embed
}

const shapes: [string, (embed: Embed) => string][] = [
  ['frame', (embed) => renderToStaticMarkup(createElement(EmbedDocument, { embed, stylesheet: '', script: '' }))],
  ['element', (embed) => renderToStaticMarkup(createElement(EmbedFragment, { embed, stylesheet: '' }))],
  ['picture', (embed) => renderToStaticMarkup(createElement(WeatherPicture, { embed, stylesheet: '' }))],
  ['text', plainText],
  ['oEmbed', (embed) => oembedAnswer(embed, { width: 400, height: 2_000 }).html],
]

test.each(shapes)('the %s of a Korean card leads to the Korean page', async (_, write) => {
  const written = write(await embedFor('?lang=ko'))
  expect(written).toContain('portolan.example/chongjin/ko')
  expect(written).not.toMatch(/portolan\.example\/chongjin(?!\/ko)/)
})

test.each(shapes)('the %s of an English card leads to the English page', async (_, write) => {
  expect(write(await embedFor(''))).toMatch(/portolan\.example\/chongjin(?!\/)/)
})

test('a frame says how it is to be shown where its address is pasted', async () => {
  const embed = await embedFor('?lang=ko&units=imperial&show=now')
  const html = renderToStaticMarkup(createElement(EmbedDocument, { embed, stylesheet: '', script: '' }))
  const properties = Object.fromEntries(
    [...html.matchAll(/<meta property="([^"]+)" content="([^"]*)"\/>/g)].map(([, name, value]) => [name, value]),
  )
  const hour = encodeURIComponent(embed.now.toISOString().slice(0, 13))
  expect(properties).toEqual({
    'og:type': 'website',
    'og:site_name': 'Portolan',
    'og:title': '청진 날씨',
    'og:description': expect.stringMatching(/^청진 날씨: ./),
    'og:url': 'https://portolan.example/chongjin/ko',
    'og:locale': 'ko_KR',
    'og:image': `https://portolan.example/embed/chongjin/card.png?units=imperial&amp;lang=ko&amp;hour=${hour}`,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': properties['og:description'],
  })
})
