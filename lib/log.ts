import { AsyncLocalStorage } from 'node:async_hooks'
import { format } from 'node:util'
import { pino } from 'pino'

/** What the lines that a request causes have in common. Page, route and server share it by `globalThis`. */
const shared = globalThis as typeof globalThis & {
  portolanRequest?: AsyncLocalStorage<{ requestId: string }>
}
export const currentRequest = (shared.portolanRequest ??= new AsyncLocalStorage())

/** A line of JSON for each event, on standard output. It holds no address, agent or query of anybody. */
export const log = pino({
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  mixin: () => currentRequest.getStore() ?? {},
})

/** Makes lines of JSON of whatever is written to the console, by us or by Next. */
export function logTheConsole(): void {
  for (const level of ['debug', 'info', 'warn', 'error'] as const) {
    console[level] = (...values: unknown[]) => log[level](format(...values))
  }
  console.log = console.info
}
