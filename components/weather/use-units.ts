'use client'

import { useSyncExternalStore } from 'react'
import type { Units } from './format'

const key = 'portolan:units'
const listeners = new Set<() => void>()

/** What this document last chose: it counts even where storage is refused. */
let chosen: Units | null = null

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

function read(): Units {
  try {
    return localStorage.getItem(key) === 'imperial' ? 'imperial' : 'metric'
  } catch {
    return chosen ?? 'metric'
  }
}

function remember(units: Units) {
  chosen = units
  try {
    localStorage.setItem(key, units)
  } catch {
    // A reader who blocks storage keeps the choice for as long as the page is open.
  }
  listeners.forEach((listener) => listener())
}

/** The reader's units, remembered on this device and shared by all tabs. The server renders metric. */
export function useUnits(): [Units, (units: Units) => void] {
  return [useSyncExternalStore(subscribe, read, () => 'metric' as const), remember]
}
