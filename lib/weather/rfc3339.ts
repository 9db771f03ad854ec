import { z } from 'zod'
import { toInstant } from './instant'

const written = z.iso.datetime({ offset: true })

/**
 * The instant of a time by RFC 3339, section 5.6, in whole seconds and in UTC, or null where it is none. The letters may
 * be small, a space may stand for the T, and a leap second counts as the second before it. The seconds may be missing,
 * as in ISO 8601.
 */
export function readRfc3339(text: string): string | null {
  const usual = text
    .toUpperCase()
    .replace(' ', 'T')
    .replace(/:60(?=[.Z+-])/, ':59')
    .replace(/(T\d\d:\d\d)(?=[Z+-])/, '$1:00')
    .replace('-00:00', 'Z')
  return written.safeParse(usual).success ? toInstant(Date.parse(usual)) : null
}
