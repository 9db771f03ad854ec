'use client'

import { useSyncExternalStore } from 'react'

const interval = 10_000

function subscribe(onTick: () => void): () => void {
  const timer = setInterval(onTick, interval)
  return () => clearInterval(timer)
}

const tick = () => Math.floor(Date.now() / interval) * interval
const noTick = () => null

/**
 * The present, to ten seconds. It is never before the page was made: a clock that says so is wrong.
 *
 * @param renderedAt the time by which the server rendered, which hydration has to repeat
 * @param clockOffset milliseconds by which the server's clock is ahead of this device's
 */
export function useNow(renderedAt: string, clockOffset: number): Date {
  const ticked = useSyncExternalStore(subscribe, tick, noTick)
  return new Date(ticked === null ? renderedAt : Math.max(Date.parse(renderedAt), ticked + clockOffset))
}
