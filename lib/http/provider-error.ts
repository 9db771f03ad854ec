/**
 * Why a provider gave no forecast:
 * `timeout` no complete answer in time; `network` no connection, or it broke; `status` an HTTP status
 * that carries no forecast; `format` not JSON, too large, or not of the documented shape; `empty` well
 * formed, but without a temperature for now; `place` for another place than was asked for; `age` made too long
 * ago to be used; `clock` sent by a clock that is far from ours.
 */
export type ProviderFailure = 'timeout' | 'network' | 'status' | 'format' | 'empty' | 'place' | 'age' | 'clock'

interface ProviderErrorOptions extends ErrorOptions {
  /** The beginning of the body that came with an HTTP status. */
  detail?: string
  /** When the provider may be asked again, as far as it said; milliseconds since the epoch. */
  retryAt?: number
}

/** The typed failure of a provider. `status` is the HTTP status where there was one. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly detail: string | null
  readonly retryAt: number | null

  constructor(
    readonly failure: ProviderFailure,
    message: string,
    readonly status: number | null = null,
    { detail, retryAt, ...options }: ProviderErrorOptions = {},
  ) {
    super(message, options)
    this.detail = detail ?? null
    this.retryAt = retryAt ?? null
  }
}
