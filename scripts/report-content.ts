import { checkDestination } from '../lib/content-check/check-destination'
import { checkLink } from '../lib/content-check/check-link'
import { type ContentLink, destinationLinks } from '../lib/content-check/destination-links'
import { overdueChecks } from '../lib/content-check/overdue-checks'
import { listFolders } from '../lib/destinations/content-folder'

/* Prints what is wrong with the content, and what may be. Only mistakes in the files make it fail. */

const today = new Date().toISOString().slice(0, 10)
const asked = process.argv.slice(2)
const folders = asked.length > 0 ? asked : await listFolders().catch(exitWithout)
let mistakes = 0
const links: ContentLink[] = []

for (const folder of folders) {
  const found = await checkDestination(folder, today).catch((error: Error) => [`${folder}: ${error.message}`])
  found.forEach((mistake) => console.log(`✗ ${mistake}`))
  mistakes += found.length
  if (found.length > 0) continue
  links.push(...(await destinationLinks(folder)))
  for (const overdue of await overdueChecks(folder, today)) console.log(`! ${overdue}`)
}

const unknown: string[] = []
const files = new Map<string, string[]>()
for (const { file, url } of links) files.set(url, [...(files.get(url) ?? []), file])
const waiting = [...files.keys()]
await Promise.all(Array.from({ length: 8 }, follow))
if (unknown.length > 0) {
  console.log(`\nNothing certain can be said of ${unknown.length} of ${files.size} links:`)
  unknown.forEach((line) => console.log(`? ${line}`))
}
const count = `${folders.length} destination${folders.length === 1 ? '' : 's'}`
console.log(`\n${count} checked, ${mistakes} mistake${mistakes === 1 ? '' : 's'}.`)
process.exitCode = mistakes > 0 ? 1 : 0

function exitWithout(error: Error): never {
  console.error(`The content cannot be read. ${error.message}`)
  process.exit(1)
}

async function follow() {
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const result = await checkLink(url)
    const where = files.get(url)?.join(', ')
    if (result.state === 'dead') console.log(`! ${where}: ${url} ${result.reason}.`)
    if (result.state === 'unknown') unknown.push(`${where}: ${url} ${result.reason}`)
  }
}
