/** Which sources are cited, by file, in the order in which a reader meets them. */
export type Citations = [file: string, ids: string[]][]

/**
 * What is wrong between the sources and what cites them, one sentence each with its file: footnotes are numbered
 * in the order of sources.json, so that has to be the order of reading.
 */
export function checkCitations(ids: string[], citations: Citations): [file: string, mistake: string][] {
  const mistakes: [string, string][] = []
  for (const [file, used] of citations) {
    for (const id of new Set(used)) {
      if (!ids.includes(id)) mistakes.push([file, `cites "${id}", which is not in sources.json.`])
    }
  }
  const cited = [...new Set(citations.flatMap(([, used]) => used))].filter((id) => ids.includes(id))
  const unused = ids.filter((id) => !cited.includes(id))
  for (const id of unused) mistakes.push(['sources.json', `nothing cites "${id}": leave it out, or cite it.`])
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  for (const id of twice) mistakes.push(['sources.json', `"${id}" is there more than once.`])
  if (unused.length + twice.length > 0) return mistakes

  const first = cited.findIndex((id, index) => ids[index] !== id)
  if (first !== -1) {
    const place = `"${cited[first]}" is cited as number ${first + 1}, and stands at ${ids.indexOf(cited[first] ?? '') + 1}`
    mistakes.push(['sources.json', `${place}. Its order is that of reading: article, facts, trip.`])
  }
  return mistakes
}
