'use client'

import { type ReactNode, useState } from 'react'
import type { SendingWords } from './send-reply'

interface SendingFormProps {
  slug: string
  action: string
  words: SendingWords
  children: ReactNode
}

/**
 * Sends what is written without leaving the page. What does that is fetched when somebody begins to write;
 * until it is there, and where it cannot be had, the browser sends the form by itself.
 */
export function SendingForm({ slug, action, words, children }: SendingFormProps) {
  const [outcome, setOutcome] = useState<ReactNode>(null)
  const load = () => import('./send-reply')
  return (
    <form
      className="reply-form"
      method="post"
      action={action}
      onFocus={({ currentTarget: form }) => void load().then(({ prepare }) => prepare(form, slug), () => {})}
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        load().then(
          ({ sendReply }) => sendReply(form, slug, words, setOutcome),
          () => form.submit(),
        )
      }}
    >
      {children}
      <div className="reply-form__outcome" role="status">
        {outcome}
      </div>
    </form>
  )
}
