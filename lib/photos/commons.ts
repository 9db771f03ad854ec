import { userAgent } from '../http/user-agent'
import { requestJson } from '../http/request-json'
import { getSettings } from '../settings'
import { translateCommons } from './commons-response'
import type { RemotePhoto } from './photo'

/** Commons makes pictures of these widths without ado: https://www.mediawiki.org/wiki/Common_thumbnail_sizes */
const pictureWidth = 1920

/** Where Commons keeps its pictures. */
const pictureHost = 'upload.wikimedia.org'

const fields = ['ImageDescription', 'DateTimeOriginal', 'Artist', 'LicenseShortName']

export interface CommonsAnswer {
  photos: RemotePhoto[]
  /** Where a replay was recorded, if it was one. */
  recorded: string | null
}

/**
 * The newest files of a category of Wikimedia Commons, by its Action API.
 *
 * @param category less "Category:"
 * @throws ProviderError
 */
export async function fetchCommonsCategory(category: string): Promise<CommonsAnswer> {
  const { commonsUrl } = getSettings()
  const url = new URL(`${commonsUrl}/w/api.php`)
  url.search = new URLSearchParams({
    action: 'query',
    format: 'json',
    generator: 'categorymembers',
    gcmtitle: `Category:${category}`,
    gcmtype: 'file',
    gcmlimit: '50',
    gcmsort: 'timestamp',
    gcmdir: 'descending',
    prop: 'imageinfo',
    iiprop: 'url|size|mime|timestamp|extmetadata',
    iiurlwidth: `${pictureWidth}`,
    iiextmetadatafilter: fields.join('|'),
  }).toString()
  const { body, headers } = await requestJson(url, { 'user-agent': userAgent() })
  const photos = translateCommons(body, [pictureHost, new URL(commonsUrl).host], new Date())
  return { photos, recorded: headers.get('x-recorded') }
}
