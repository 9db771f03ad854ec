import { dependencies } from '@/package.json'
import { type SourceFile, sourceFiles } from './source-files'

const entries = ['components/weather/live-weather.tsx', 'components/weather/words/languages.ts']
const sourceOfWeather = 'components/weather/weather-source.ts'

/** What the registry says of the card wherever it names it. */
export const weatherCardItem = {
  name: 'weather-card',
  type: 'registry:component',
  title: 'Weather card',
  description:
    'A weather card that says who made the forecast and how old it is, from a route without a key. React and SWR.',
} as const

/**
 * The card that this site itself uses, as an item of a shadcn registry, with all files that it needs.
 *
 * @param site the origin that an installed card asks for the weather
 * @see https://ui.shadcn.com/docs/registry/registry-item-json
 */
export async function registryItem(site: string) {
  const files = await sourceFiles(entries)
  return {
    $schema: 'https://ui.shadcn.com/schema/registry-item.json',
    ...weatherCardItem,
    author: `Portolan <${site}>`,
    dependencies: [`swr@^${dependencies.swr}`, `zod@^${dependencies.zod}`],
    files: files.map((file) => itemFile(file, site)),
    docs: usage,
  }
}

function itemFile({ path, content }: SourceFile, site: string) {
  return {
    path,
    content: path === sourceOfWeather ? content.replace("''", `'${site}'`) : content,
    type: 'registry:file',
    target: `@${path}`,
  }
}

const usage = `Place it in a page:

    import { LiveWeather } from '@/components/weather/live-weather'
    import { english } from '@/components/weather/words/english'

    <LiveWeather
      slug="chongjin"
      place={{ name: 'Chongjin', timeZone: 'Asia/Pyongyang', url: '/' }}
      renderedAt={new Date().toISOString()}
      words={english}
    />

\`initial\` takes a forecast that the server fetched already (\`fetchWeather\`), so that it is in the first HTML.`
