/** Milliseconds for which what shows the present stays as the server made it: the page is there to be read first. */
const rest = 3_000

/** What was made longer ago, in milliseconds, does not tell the present any more. */
const recent = 60_000

const waiting = new Set<() => void>()
let isOver = false

/** Calls back once the rest is over; what it returns takes that back. */
export function afterRest(start: () => void): () => void {
  if (waiting.size === 0 && !isOver) setTimeout(end, rest)
  waiting.add(start)
  return () => waiting.delete(start)
}

function end() {
  isOver = true
  waiting.forEach((start) => start())
}

/** Whether what a server made at an instant may stay as it is for now. */
export function mayRest(renderedAt: string): boolean {
  return !isOver && Math.abs(Date.now() - Date.parse(renderedAt)) < recent
}
