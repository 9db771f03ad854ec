/**
 * What tells an age; and beside it the same with times of day, which a page shows where no script keeps the age right. A
 * document that is `still` has nothing else.
 */
export function PassingWords({ still, words }: { still: boolean; words: (still: boolean) => string }) {
  if (still) return words(true)
  return (
    <>
      <span className="weather-card__passing">{words(false)}</span>
      <span className="weather-card__lasting">{words(true)}</span>
    </>
  )
}
