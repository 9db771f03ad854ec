import { ReplayUpstream } from '../replay/replay-upstream.mjs'
import { Site } from './site'

/** Starts the site of all tests that only look, before any of them, and tells its address to their processes. */
export default async function serveSharedSite(): Promise<() => Promise<void>> {
  const upstream = new ReplayUpstream()
  await upstream.start()
  const site = new Site()
  await site.start(upstream.environment)
  process.env.SHARED_SITE_ORIGIN = site.origin
  return async () => {
    await site.stop()
    await upstream.stop()
  }
}
