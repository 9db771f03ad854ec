import { ReplayUpstream } from '../replay/replay-upstream.mjs'
import { Site } from './site'

/** A site that runs, with nothing stored, and the replay upstream behind it. */
export interface ServedSite {
  site: Site
  upstream: ReplayUpstream
}

/** The body of a fixture that lends one. */
export async function lendServedSite(
  settings: Record<string, string>,
  use: (served: ServedSite) => Promise<void>,
): Promise<void> {
  const upstream = new ReplayUpstream()
  await upstream.start()
  const site = new Site()
  await site.start({ ...upstream.environment, ...settings })
  await use({ site, upstream })
  await site.stop()
  await upstream.stop()
}
