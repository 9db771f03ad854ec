/** Why something is rejected, and the button for it. */
export function RejectFields({ id, text }: { id: string; text: string }) {
  return (
    <>
      <label htmlFor={id}>Reason, which the writer can read</label>
      <input id={id} type="text" name="reason" list="reasons" required maxLength={200} autoComplete="off" />
      <button type="submit" className="button" name="action" value="reject">
        {text}
      </button>
    </>
  )
}

/** What is mostly said. */
export function UsualReasons() {
  const reasons = ['Spam', 'Off topic', 'Insults somebody', 'Tells private things about somebody', 'Cannot be true']
  return (
    <datalist id="reasons">
      {reasons.map((reason) => (
        <option key={reason} value={reason} />
      ))}
    </datalist>
  )
}
