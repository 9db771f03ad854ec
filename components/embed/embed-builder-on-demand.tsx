'use client'

import { type ComponentProps, type ComponentType, type ReactNode, useState } from 'react'
import type { EmbedBuilder } from './embed-builder'

type Builder = ComponentType<ComponentProps<typeof EmbedBuilder>>

/** Shows `children` until it is opened and the builder has come. */
export function EmbedBuilderOnDemand({
  children,
  ...props
}: ComponentProps<typeof EmbedBuilder> & { children: ReactNode }) {
  const [Builder, setBuilder] = useState<Builder>()
  const load = () =>
    import('./embed-builder').then(
      (module) => setBuilder(() => module.EmbedBuilder),
      // Without a network the children stay, which are what a reader without scripts has.
      () => {},
    )
  return (
    // One that was opened before this ran is as open.
    <details ref={(details) => void (details?.open && !Builder && load())} onToggle={() => void load()}>
      <summary>{props.words.ways}</summary>
      {Builder ? <Builder {...props} /> : children}
    </details>
  )
}
