import type { SeenReply } from '@/lib/replies/moderation-decisions'
import { clearedCookie, cookieIn, setCookie } from './cookies'

const name = 'portolan-moderation-outcome'

const words: Record<string, (count: number) => string> = {
  approve: (count) => `${repliesOf(count)} approved.`,
  reject: (count) => `${repliesOf(count)} rejected.`,
  undo: (count) => `The decision about ${repliesOf(count)} was taken back.`,
  'no-reason': () => 'A rejection needs a reason, which its writer can read. Nothing has been changed.',
  'nothing-selected': () => 'No reply was selected. Nothing has been changed.',
}

/** What came of an action, for the page that comes after it: in a cookie, since an address anybody can make up. */
export function writeOutcome(action: string, changed: SeenReply[] = [], missed = 0): string {
  const seen = changed.map(({ id, revision }) => `${id}.${revision}`)
  return setCookie(name, [action, missed, ...seen].join('/'), 60)
}

/** The same in words, with the replies for which it can be undone. */
export function readOutcome(request: Request): { text: string; undo: string[] } | null {
  const [action = '', missed = '', ...changed] = cookieIn(request, name)?.split('/') ?? []
  const say = Object.hasOwn(words, action) ? words[action] : undefined
  if (!say) return null
  const count = Number(missed)
  const rest = count > 0 ? ` ${repliesOf(count)} had changed meanwhile, and ${count === 1 ? 'was' : 'were'} left alone.` : ''
  return { text: say(changed.length) + rest, undo: action === 'undo' ? [] : changed }
}

/** It is said once. */
export const outcomeSaid = () => clearedCookie(name)

function repliesOf(count: number): string {
  return count === 1 ? '1 reply' : `${count} replies`
}
