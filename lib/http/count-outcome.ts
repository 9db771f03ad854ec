import { ProviderError } from './provider-error'

/**
 * Runs an action and counts how it ends: `ok`, the failure of a `ProviderError`, or `error` for any other one.
 *
 * @throws whatever the action throws
 */
export async function countOutcome<T>(count: (outcome: string) => void, action: () => Promise<T>): Promise<T> {
  try {
    const value = await action()
    count('ok')
    return value
  } catch (error) {
    count(error instanceof ProviderError ? error.failure : 'error')
    throw error
  }
}
