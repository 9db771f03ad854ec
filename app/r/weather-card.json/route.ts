import { publicAccess } from '@/lib/http/problem'
import { registryItem } from '@/lib/registry/registry-item'
import { getSettings } from '@/lib/settings'

export const dynamic = 'force-dynamic'

/** The weather card for `npx shadcn add`. */
export async function GET(): Promise<Response> {
  return Response.json(await registryItem(getSettings().siteUrl), {
    headers: { ...publicAccess, 'cache-control': 'public, max-age=3600' },
  })
}
