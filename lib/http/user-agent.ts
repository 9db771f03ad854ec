import { getSettings } from '../settings'

/**
 * Who asks, as MET Norway's terms and Wikimedia's policy (https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy)
 * want to know it.
 */
export function userAgent(): string {
  const { siteUrl, contact } = getSettings()
  return `Portolan/0.1 (+${siteUrl}; ${contact ?? 'no contact set'})`
}
