import type { DraftFaults } from '@/lib/replies/read-draft'
import { sendPath } from './reply-paths'
import { ReplyFields, type ReplyFieldValues } from './reply-fields'

/** All that a form has to send; the token is empty where a page is the same for everybody. */
export interface ReplyFormProps {
  slug: string
  token: string
  parentId: string | null
  values: ReplyFieldValues
  faults: DraftFaults
}

/** A reply to write. It needs no script. */
export function ReplyForm(props: ReplyFormProps) {
  return (
    <form className="reply-form" method="post" action={sendPath(props.slug)}>
      <ReplyFormContent {...props} />
    </form>
  )
}

export function ReplyFormContent({ token, parentId, values, faults }: ReplyFormProps) {
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="to" value={parentId ?? ''} />
      <ReplyFields values={values} faults={faults} />
      {/* For programs that fill in whatever they find. */}
      <p className="reply-form__trap" aria-hidden="true">
        <label htmlFor="reply-subject">Leave this empty</label>
        <input id="reply-subject" name="subject" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="reply-form__privacy">
        Somebody reads each reply before it appears. What you write is kept with the name and language that you
        give and the time; your address, your browser and anything else about you are not. You get a link with
        which you can change the reply for 15 minutes, and delete it at any time.
      </p>
      <p>
        <button className="button button--primary">Send</button>
      </p>
    </>
  )
}
