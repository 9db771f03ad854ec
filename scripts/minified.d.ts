/** The text of a stylesheet or script, made smaller by `scripts/minify.mjs`. */
declare module '*?minified' {
  const text: string
  export default text
}

/** The address of such a file. */
declare module '*?minified-file' {
  const address: string
  export default address
}
