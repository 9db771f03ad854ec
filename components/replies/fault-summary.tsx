import type { FaultTexts } from './unsent-texts'

/** Why a form was not taken in, before it, with a way to each field that has something wrong. */
export function FaultSummary({ notice, faults }: { notice: string; faults: FaultTexts }) {
  const fields = (['name', 'text'] as const).filter((field) => faults[field])
  return (
    <div className="reply-notice" role="alert">
      <p>{notice}</p>
      {fields.length > 0 && (
        <ul className="reply-notice__faults">
          {fields.map((field) => (
            <li key={field}>
              <a href={`#reply-${field}`}>{faults[field]}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
