import type { LookupFunction } from 'node:net'
import type { Headers, HeadersInit } from 'undici'
import { ProviderError } from './provider-error'
import { requestBytes } from './request-bytes'

/** No complete answer within this many milliseconds counts as none. */
const timeout = 4_000

/** A forecast is about 40 kB; nothing that a provider sends comes near this many bytes. */
const maximumBytes = 1_000_000

const types = { accept: /^application\/([\w.-]+\+)?json\b/i, name: 'JSON' }

export interface JsonResponse {
  status: number
  headers: Headers
  /** The parsed body; undefined for 304. */
  body: unknown
}

/**
 * GETs JSON from a provider.
 *
 * @param lookup resolves host names, for a caller that does not go everywhere
 * @throws ProviderError as `requestBytes`, with 4 s and 1 MB as limits, and for a body that is not JSON
 */
export async function requestJson(url: URL, headers: HeadersInit = {}, lookup?: LookupFunction): Promise<JsonResponse> {
  const request = { headers: { accept: 'application/json', ...headers }, types, maximumBytes, timeout, lookup }
  const { body, ...response } = await requestBytes(url, request)
  if (!body) return { ...response, body }
  try {
    // The decoder drops the mark that some write before UTF-8.
    return { ...response, body: JSON.parse(new TextDecoder().decode(body)) }
  } catch (cause) {
    const message = `${url.host} sent a body that is not JSON`
    throw new ProviderError('format', message, response.status, { cause })
  }
}
