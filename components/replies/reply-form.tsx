import type { Language } from '@/lib/languages'
import type { DraftFaults } from '@/lib/replies/read-draft'
import { inLanguage, sendPath } from './reply-paths'
import { ReplyFields, type ReplyFieldValues } from './reply-fields'
import { replyWords } from './words/languages'

/** All that a form has to send; the token is empty where a page is the same for everybody. */
export interface ReplyFormProps {
  language: Language
  token: string
  parentId: string | null
  values: ReplyFieldValues
  faults: DraftFaults
}

/** A reply to write. It needs no script. */
export function ReplyForm({ slug, ...props }: ReplyFormProps & { slug: string }) {
  return (
    <form className="reply-form" method="post" action={inLanguage(sendPath(slug), props.language)}>
      <ReplyFormContent {...props} />
    </form>
  )
}

export function ReplyFormContent({ language, token, parentId, values, faults }: ReplyFormProps) {
  const { trap, privacy, send } = replyWords[language].form
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="to" value={parentId ?? ''} />
      <ReplyFields language={language} values={values} faults={faults} />
      {/* For programs that fill in whatever they find. */}
      <p className="reply-form__trap" aria-hidden="true">
        <label htmlFor="reply-subject">{trap}</label>
        <input id="reply-subject" type="text" name="subject" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="reply-form__privacy">{privacy}</p>
      <p>
        <button type="submit" className="button button--primary">{send}</button>
      </p>
    </>
  )
}
