import { publicAccess } from '@/lib/http/problem'
import { weatherCardItem } from '@/lib/registry/registry-item'
import { getSettings } from '@/lib/settings'

export const dynamic = 'force-dynamic'

/** What the shadcn registry of this site has. https://ui.shadcn.com/docs/registry/registry-json */
export function GET(): Response {
  const registry = {
    $schema: 'https://ui.shadcn.com/schema/registry.json',
    name: 'portolan',
    homepage: getSettings().siteUrl,
    items: [weatherCardItem],
  }
  return Response.json(registry, {
    headers: { ...publicAccess, 'cache-control': 'public, max-age=3600' },
  })
}
