import { themes } from './theme'
import type { PageWords } from './words/words'

/** Which colours the pages have. Without scripts the device decides, and this is not seen. */
export function ThemeChoice({ words }: { words: PageWords }) {
  return (
    <fieldset className="theme-choice">
      <legend className="sr-only">{words.colours}</legend>
      {themes.map((theme) => (
        <label key={theme} title={words.themes[theme]}>
          <input type="radio" name="theme" value={theme} className="sr-only" />
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            {pictures[theme]}
          </svg>
          <span className="sr-only">{words.themes[theme]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Half and half, the sun, the moon: in the hand of the compass rose. */
const pictures = {
  auto: (
    <>
      <circle cx="12" cy="12" r="7" />
      <path d="M12 5a7 7 0 0 1 0 14z" fill="currentColor" />
    </>
  ),
  light: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v3m0 13v3M2.5 12h3m13 0h3M5.3 5.3l2.1 2.1m9.2 9.2 2.1 2.1m0-13.4-2.1 2.1m-9.2 9.2-2.1 2.1" />
    </>
  ),
  dark: <path d="M18.6 14.6A7.5 7.5 0 0 1 9.4 5.4a7.5 7.5 0 1 0 9.2 9.2z" />,
}
