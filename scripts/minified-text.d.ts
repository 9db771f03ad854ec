/** The text of a stylesheet or script, made smaller by `scripts/minified-text.mjs`. */
declare module '*?minified' {
  const text: string
  export default text
}
