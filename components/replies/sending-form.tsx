'use client'

import { type ReactNode, useState } from 'react'

/**
 * Sends what is written without leaving the page. What does that is fetched when somebody begins to write;
 * until it is there, and where it cannot be had, the browser sends the form by itself.
 */
export function SendingForm({ slug, action, children }: { slug: string; action: string; children: ReactNode }) {
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
          ({ sendReply }) => sendReply(form, slug, setOutcome),
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
