import { problem } from '@/lib/http/problem'

/** Without it a page would be looked for, as a language of a place that is called "api". */
export function GET(): Response {
  return problem(404, 'Not found', 'Nothing is at this address.')
}
