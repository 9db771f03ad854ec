import type { ReactNode } from 'react'
import { tokenPath } from './reply-paths'
import type { FaultTexts } from './unsent-texts'
import type { ReplyWords } from './words/words'

/** What the route answers to a script, in words of the language that it was asked in. */
export type SendAnswer =
  | { outcome: 'received'; receipt: string; words: ReplyWords['received'] }
  | { outcome: 'unsent'; notice: string; faults: FaultTexts; token: string }

/** What is said before there is an answer. */
export type SendingWords = Pick<ReplyWords, 'sending' | 'failed'>

interface Token {
  text: string
  /** By the clock of this page. */
  obtainedAt: number
}

/** Milliseconds: what is sent sooner after the token was made is taken for a program's; a little more is safe. */
const reading = 3_200
/** A token that is about to expire is not used. */
const lifetime = 20 * 60 * 60 * 1000

let token: Promise<Token> | undefined
const counted = new WeakSet<HTMLFormElement>()

/** Gets ready for somebody who begins to write: has a token, and counts characters. */
export function prepare(form: HTMLFormElement, slug: string): void {
  obtainToken(slug).catch(() => {})
  if (counted.has(form)) return
  counted.add(form)
  form.addEventListener('input', ({ target }) => {
    showCount(form)
    // What is being mended is no longer wrong, as far as anybody knows.
    if (target instanceof Element) showFault(form, target.getAttribute('name') ?? '', undefined)
  })
  showCount(form)
}

/** Sends a form, and shows beside it what came of that. What was written stays in it until it is received. */
export async function sendReply(
  form: HTMLFormElement,
  slug: string,
  { sending, failed }: SendingWords,
  show: (outcome: ReactNode) => void,
): Promise<void> {
  // Not disabled, which would take the focus from it.
  const button = form.querySelector('button')
  if (button?.hasAttribute('aria-disabled')) return
  button?.setAttribute('aria-disabled', 'true')
  show(sending)
  // As it is now: somebody may go on to write while it is on its way.
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  try {
    const { text, obtainedAt } = await obtainToken(slug)
    await new Promise((resolve) => setTimeout(resolve, obtainedAt + reading - Date.now()))
    body.set('token', text)
    const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
    const answer: SendAnswer = await response.json()
    if (answer.outcome === 'received') {
      token = undefined
      if (fieldOf(form, 'text')?.value === body.get('text')?.replaceAll('\r\n', '\n')) form.reset()
      showCount(form)
      showFaults(form, {})
      show(<Received {...answer} />)
    } else {
      // The one that was sent, if it is still good: it is old enough.
      if (answer.token !== text) token = Promise.resolve({ text: answer.token, obtainedAt: Date.now() })
      show(answer.notice)
      showFaults(form, answer.faults)
    }
  } catch {
    show(failed)
  } finally {
    button?.removeAttribute('aria-disabled')
  }
}

function Received({ receipt, words }: Extract<SendAnswer, { outcome: 'received' }>) {
  return (
    <p className="reply-notice">
      <strong>{words.title}</strong> {words.advice} <a href={receipt}>{words.link}</a>
    </p>
  )
}

function obtainToken(slug: string): Promise<Token> {
  token = (token ?? request(slug)).then(
    (known) => (Date.now() - known.obtainedAt > lifetime ? request(slug) : known),
    () => request(slug),
  )
  return token
}

async function request(slug: string): Promise<Token> {
  const response = await fetch(tokenPath(slug))
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
  return { text: (await response.json()).token, obtainedAt: Date.now() }
}

function showCount(form: HTMLFormElement): void {
  const shown = form.querySelector('#reply-text-count')
  const length = [...(fieldOf(form, 'text')?.value.trim() ?? '')].length
  if (shown) shown.textContent = length === 0 ? '' : length.toLocaleString(document.documentElement.lang)
}

function showFaults(form: HTMLFormElement, faults: FaultTexts): void {
  const fields = ['name', 'text'] as const
  for (const name of fields) showFault(form, name, faults[name])
  const first = fields.find((name) => faults[name])
  if (first) fieldOf(form, first)?.focus()
}

function showFault(form: HTMLFormElement, name: string, fault: string | undefined): void {
  const place = form.querySelector(`#reply-${name}-fault`)
  if (!place) return
  place.textContent = fault ?? ''
  if (fault) fieldOf(form, name)?.setAttribute('aria-invalid', 'true')
  else fieldOf(form, name)?.removeAttribute('aria-invalid')
}

function fieldOf(form: HTMLFormElement, name: string) {
  return form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)
}
