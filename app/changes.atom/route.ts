import { changeFeed } from '@/components/changes/change-feed'
import { readDestinations } from '@/lib/destinations/destination'
import { getSettings } from '@/lib/settings'
import { textResponse } from '../text-response'

/** What became of the pages, for feed readers. */
export async function GET(request: Request): Promise<Response> {
  return textResponse(request, changeFeed(getSettings().siteUrl, await readDestinations()), 'application/atom+xml')
}
