'use client'

import { type ComponentProps, type MouseEvent, type ReactNode, startTransition } from 'react'
import { useEffect, useReducer, useRef, useSyncExternalStore } from 'react'
import { type Root, hydrateRoot } from 'react-dom/client'
import { afterRest, mayRest } from '../ui/start-later'
import type { LiveWeather } from './live-weather'
import './live-card-styles'
import { useUnits } from './use-units'

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
  const pressed = useRef<HTMLElement>(null)
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
        // In slices, so that a reader who scrolls at that moment does not notice.
        startTransition(() => {
          root.current = hydrateRoot(drawn, <LiveWeather {...props} />)
        })
        pressed.current?.click()
      },
      // Without a network: an age that stands still would become wrong.
      () => setTimeout(() => isOver || approach(), retryInterval),
    )
    return () => void (isOver = true)
  }, [isNeeded, approaches, props])
  useEffect(() => () => root.current?.unmount(), [])

  const comeNear = () => {
    if (!root.current) approach()
  }
  /** Somebody was faster than the network: what they pressed is pressed again for them. */
  const press = ({ target }: MouseEvent) => {
    if (target instanceof Element) pressed.current = target.closest('button')
    comeNear()
  }
  return (
    <div ref={place} className="contents" onPointerOver={comeNear} onFocus={comeNear} onClick={press}>
      {children}
    </div>
  )
}
