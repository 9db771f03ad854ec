'use client'

import { type ComponentProps, type ReactNode, startTransition } from 'react'
import { useEffect, useReducer, useRef, useSyncExternalStore } from 'react'
import { type Root, hydrateRoot } from 'react-dom/client'
import { afterRest, mayRest } from '../ui/start-later'
import type { LiveWeather } from './live-weather'
import './live-card-styles'
import { useUnits } from './use-units'

declare global {
  interface Window {
    /** What was pressed in the card so far, by keep-presses.js; absent once the card does that itself. */
    earlyPresses?: HTMLElement[]
  }
}

/** Milliseconds after which what could not be loaded is asked for again. */
const retryInterval = 10_000

/**
 * `LiveWeather`, which its first HTML does not need yet: it is loaded, and takes over what the server drew, a little
 * after the page, or at once when a reader comes near it, or when something else is to be shown.
 *
 * @param children what the server drew: `StaticMarkup` that is hydrated later
 */
export function LiveWeatherLater({ children, ...props }: ComponentProps<typeof LiveWeather> & { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const root = useRef<Root>(null)
  const [approaches, approach] = useReducer((count: number) => count + 1, 0)
  const [units] = useUnits()
  const rests = useSyncExternalStore(
    afterRest,
    () => mayRest(props.renderedAt),
    () => true,
  )
  const isNeeded = approaches > 0 || !rests || !props.initial || units !== 'metric'

  useEffect(() => {
    if (!isNeeded || root.current) return
    let isOver = false
    import('./live-weather').then(
      ({ LiveWeather }) => {
        const drawn = place.current?.firstElementChild?.firstElementChild
        if (root.current || !drawn) return
        const presses = window.earlyPresses ?? []
        delete window.earlyPresses
        place.current?.removeAttribute('data-stopped')
        for (const button of presses) button.ariaBusy = null
        // In slices, so that a reader who scrolls at that moment does not notice.
        startTransition(() => {
          root.current = hydrateRoot(drawn, <LiveWeather {...props} />)
        })
        for (const button of presses) button.click()
      },
      // Without a network: an age that stands still would become wrong.
      () => {
        place.current?.setAttribute('data-stopped', '')
        setTimeout(() => isOver || approach(), retryInterval)
      },
    )
    return () => void (isOver = true)
  }, [isNeeded, approaches, props])
  useEffect(() => {
    // Somebody was faster than this script.
    if (window.earlyPresses?.length) approach()
    return () => root.current?.unmount()
  }, [])

  const comeNear = () => {
    if (!root.current) approach()
  }
  return (
    <div ref={place} className="contents" onPointerOver={comeNear} onFocus={comeNear} onClick={comeNear}>
      {children}
    </div>
  )
}
