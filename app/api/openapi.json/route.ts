import { openapi } from '@/lib/http/openapi'
import { publicAccess } from '@/lib/http/problem'
import { getSettings } from '@/lib/settings'

/** Asked at run time: only then it is known where the site is. */
export const dynamic = 'force-dynamic'

/** The description of the weather route, for programs. */
export function GET(): Response {
  return Response.json(openapi(getSettings().siteUrl), {
    headers: { ...publicAccess, 'cache-control': 'public, max-age=3600' },
  })
}
