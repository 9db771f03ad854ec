/**
 * What is said in terms of schema.org, as the text of a JSON-LD script.
 * https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function scriptText(...graph: object[]): string {
  // A script ends at the first "</script", wherever that stands.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')
}
