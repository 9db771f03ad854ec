/** What became of a link: `dead` is for its author to mend, `unknown` may be the network's or a guard's doing. */
export type LinkState = { state: 'alive' } | { state: 'dead' | 'unknown'; reason: string }

const timeout = 10_000

/**
 * Follows a link as a reader would. Only what a server says for certain (404, 410) makes it dead: a network that
 * fails, or a server that turns robots away, says nothing of the page.
 */
export async function checkLink(url: string): Promise<LinkState> {
  try {
    let response = await ask(url, 'HEAD')
    // Some servers know no HEAD, or answer it with something else.
    if (response.status >= 400) response = await ask(url, 'GET')
    await response.body?.cancel()
    if (response.ok) return { state: 'alive' }
    const isGone = response.status === 404 || response.status === 410
    return { state: isGone ? 'dead' : 'unknown', reason: `answers ${response.status}` }
  } catch (error) {
    const { cause = error } = error as Error
    return { state: 'unknown', reason: `cannot be reached: ${(cause as Error).message}` }
  }
}

function ask(url: string, method: string): Promise<Response> {
  const headers = { 'user-agent': 'Portolan link check' }
  return fetch(url, { method, headers, redirect: 'follow', signal: AbortSignal.timeout(timeout) })
}
