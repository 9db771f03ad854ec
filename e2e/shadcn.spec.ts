import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { registryItemSchema, registrySchema } from 'shadcn/schema'
import { FreshNextProject } from './support/fresh-next-project'
import { expect, test } from './support/looking-test'

const cli = join(process.cwd(), 'node_modules/shadcn/dist/index.js')

const page = `import { LiveWeather } from '@/components/weather/live-weather'
import { english } from '@/components/weather/words/english'

export default function Page() {
  return (
    <LiveWeather
      slug="chongjin"
      place={{ name: 'Chongjin', timeZone: 'Asia/Pyongyang', url: '/' }}
      renderedAt={new Date().toISOString()}
      words={english}
    />
  )
}
`

test('the card is installed into a fresh project by the real CLI, builds there, and shows the weather', async ({
  site,
  context,
}) => {
  // It installs Next, and builds with it, beside another test.
  test.slow()
  const project = new FreshNextProject()
  try {
    await project.install()
    const said = await project.run(process.execPath, cli, 'add', `${site.origin}/r/weather-card.json`, '--yes')
    expect(said).toContain("import { LiveWeather } from '@/components/weather/live-weather'")
    expect(readdirSync(project.folder).filter((name) => name.startsWith('.env'))).toEqual([])

    project.write('app/page.tsx', page)
    await project.build()
    const theirs = await context.newPage()
    const errors: string[] = []
    theirs.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    theirs.on('pageerror', (error) => errors.push(String(error)))
    await theirs.goto(await project.serve())
    const card = theirs.getByRole('region', { name: 'Weather in Chongjin' })
    await expect(card.getByText('17°C')).toBeVisible()
    await expect(card).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await theirs.locator('html').evaluate((html) => html.classList.add('dark'))
    await expect(card).toHaveCSS('background-color', 'rgb(18, 32, 47)')
    expect(errors).toEqual([])
  } finally {
    await project.stop()
  }
})

test('what the registry says fits the schema of shadcn, and needs no key', async ({ request }) => {
  const registry = registrySchema.parse(await (await request.get('/r/registry.json')).json())
  const item = registryItemSchema.parse(await (await request.get('/r/weather-card.json')).json())
  expect(registry.items.map(({ name }) => name)).toEqual([item.name])
  expect(item).not.toHaveProperty('envVars')
  expect(item.files?.length).toBeGreaterThan(20)
})

test('what is installed is what this site itself is made of, but for where it asks', async ({ request, site }) => {
  const { files } = await (await request.get('/r/weather-card.json')).json()
  for (const { path, content } of files as { path: string; content: string }[]) {
    expect(existsSync(path), path).toBe(true)
    const own = readFileSync(path, 'utf8')
    if (path.endsWith('/weather-source.ts')) expect(content).toContain(`'${site.origin}'`)
    else expect(content, path).toBe(own)
  }
})
