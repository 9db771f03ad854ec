import type { SeenReply } from '@/lib/replies/moderation-decisions'

const words: Record<string, (count: number) => string> = {
  approve: (count) => `${repliesOf(count)} approved.`,
  reject: (count) => `${repliesOf(count)} rejected.`,
  undo: (count) => `The decision about ${repliesOf(count)} was taken back.`,
  'no-reason': () => 'A rejection needs a reason, which its writer can read. Nothing has been changed.',
  'nothing-selected': () => 'No reply was selected. Nothing has been changed.',
}

/** What came of an action, as it stands in the address of the page after it. */
export function writeOutcome(action: string, changed: SeenReply[] = [], missed = 0): [string, string][] {
  return [
    ['done', action],
    ...changed.map(({ id, revision }): [string, string] => ['changed', `${id}.${revision}`]),
    ...(missed > 0 ? [['missed', `${missed}`] as [string, string]] : []),
  ]
}

/** The same in words, with the replies for which it can be undone. */
export function readOutcome(parameters: URLSearchParams): { text: string; undo: string[] } | null {
  const action = parameters.get('done') ?? ''
  const say = Object.hasOwn(words, action) ? words[action] : undefined
  if (!say) return null
  const changed = parameters.getAll('changed')
  const missed = Number(parameters.get('missed')) || 0
  const rest = missed > 0 ? ` ${repliesOf(missed)} had changed meanwhile, and ${missed === 1 ? 'was' : 'were'} left alone.` : ''
  return { text: say(changed.length) + rest, undo: action === 'undo' ? [] : changed }
}

function repliesOf(count: number): string {
  return count === 1 ? '1 reply' : `${count} replies`
}
