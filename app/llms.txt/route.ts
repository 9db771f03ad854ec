import { siteMarkdown } from '@/components/markdown/site-markdown'
import { pageWords } from '@/components/page/words/languages'
import { readDestinations } from '@/lib/destinations/destination'
import { getSettings } from '@/lib/settings'
import { textResponse } from '../text-response'

/** What there is to read, for programs that read for people. */
export async function GET(request: Request): Promise<Response> {
  const index = siteMarkdown(getSettings().siteUrl, pageWords.en.home.description, await readDestinations())
  return textResponse(request, index, 'text/markdown')
}
