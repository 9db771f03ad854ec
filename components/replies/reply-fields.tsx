import { type Language, languageNames, languageTag, languages } from '@/lib/languages'
import type { DraftFaults } from '@/lib/replies/read-draft'
import { replyLimits } from '@/lib/replies/reply'
import { fill } from '../weather/words/words'
import { faultTexts } from './unsent-texts'
import { replyWords } from './words/languages'

/** What stands in a form, as it was typed. */
export interface ReplyFieldValues {
  name: string
  text: string
  language: string
}

export const emptyFields: ReplyFieldValues = { name: '', text: '', language: '' }

interface ReplyFieldsProps {
  /** That of the form, whatever a reply is written in. */
  language: Language
  values: ReplyFieldValues
  faults: DraftFaults
}

/** The fields of a reply, with what is wrong with them beside them; the first of those has the focus. */
export function ReplyFields({ language, values, faults }: ReplyFieldsProps) {
  const { yourReply, form } = replyWords[language]
  const texts = faultTexts(faults, language)
  const optional = <span className="reply-form__hint">{form.optional}</span>
  return (
    <>
      <div className="reply-form__row">
        <p className="reply-form__field">
          <label htmlFor="reply-name">
            {form.name} {optional}
          </label>
          <input
            id="reply-name"
            type="text"
            name="name"
            defaultValue={values.name}
            autoComplete="nickname"
            dir="auto"
            autoFocus={faults.name !== undefined}
            aria-invalid={faults.name ? true : undefined}
            aria-describedby="reply-name-fault"
          />
          <span id="reply-name-fault" className="reply-form__fault">
            {texts.name}
          </span>
        </p>
        <p className="reply-form__field">
          <label htmlFor="reply-language">
            {form.language} {optional}
          </label>
          <select id="reply-language" name="language" defaultValue={values.language}>
            <option value="">{form.languageNotSaid}</option>
            {languages.map((one) => (
              <option key={one} value={one} lang={languageTag(one)}>
                {languageNames[one]}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p className="reply-form__field">
        <label htmlFor="reply-text">{yourReply}</label>
        <span id="reply-text-hint" className="reply-form__hint">
          {fill(form.limits, {
            minimum: replyLimits.textMinimum.toLocaleString(language),
            maximum: replyLimits.text.toLocaleString(language),
          })}
        </span>
        <span id="reply-text-count" className="reply-form__count" aria-hidden="true" />
        <textarea
          id="reply-text"
          name="text"
          rows={7}
          required
          defaultValue={values.text}
          dir="auto"
          autoFocus={faults.text !== undefined && faults.name === undefined}
          aria-invalid={faults.text ? true : undefined}
          aria-describedby="reply-text-hint reply-text-fault"
        />
        <span id="reply-text-fault" className="reply-form__fault">
          {texts.text}
        </span>
      </p>
    </>
  )
}
