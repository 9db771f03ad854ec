import { languageNames, languages } from '@/lib/languages'
import type { DraftFaults } from '@/lib/replies/read-draft'
import { replyLimits } from '@/lib/replies/reply'

/** What stands in a form, as it was typed. */
export interface ReplyFieldValues {
  name: string
  text: string
  language: string
}

export const emptyFields: ReplyFieldValues = { name: '', text: '', language: '' }

/** The fields of a reply, with what is wrong with them beside them. */
export function ReplyFields({ values, faults }: { values: ReplyFieldValues; faults: DraftFaults }) {
  return (
    <>
      <div className="reply-form__row">
        <p className="reply-form__field">
          <label htmlFor="reply-name">
            Name <span className="reply-form__hint">(optional)</span>
          </label>
          <input
            id="reply-name"
            name="name"
            defaultValue={values.name}
            autoComplete="nickname"
            dir="auto"
            aria-invalid={faults.name ? true : undefined}
            aria-describedby="reply-name-fault"
          />
          <span id="reply-name-fault" className="reply-form__fault">
            {faults.name}
          </span>
        </p>
        <p className="reply-form__field">
          <label htmlFor="reply-language">
            Language <span className="reply-form__hint">(optional)</span>
          </label>
          <select id="reply-language" name="language" defaultValue={values.language}>
            <option value="">Not said</option>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p className="reply-form__field">
        <label htmlFor="reply-text">Your reply</label>
        <span id="reply-text-hint" className="reply-form__hint">
          {replyLimits.textMinimum} to {replyLimits.text.toLocaleString('en')} characters, plain text. Web addresses
          become links.
        </span>
        <span id="reply-text-count" className="reply-form__count" aria-hidden="true" />
        <textarea
          id="reply-text"
          name="text"
          rows={7}
          required
          defaultValue={values.text}
          dir="auto"
          aria-invalid={faults.text ? true : undefined}
          aria-describedby="reply-text-hint reply-text-fault"
        />
        <span id="reply-text-fault" className="reply-form__fault">
          {faults.text}
        </span>
      </p>
    </>
  )
}
