/**
 * Why a provider gave no forecast:
 * `timeout` no complete answer in time; `network` no connection, or it broke; `status` an HTTP status
 * that carries no forecast; `format` not JSON, too large, or not of the documented shape; `empty` well
 * formed, but without a temperature for now.
 */
export type ProviderFailure = 'timeout' | 'network' | 'status' | 'format' | 'empty'

/** The typed failure of a provider. `status` is the HTTP status where there was one. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'

  constructor(
    readonly failure: ProviderFailure,
    message: string,
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
