import { readDestination } from '../destinations/destination'
import { readTrip, tripEntries } from '../destinations/trip'

/** What nobody has checked for a year, one sentence each. @param today YYYY-MM-DD */
export async function overdueChecks(destinationSlug: string, today: string): Promise<string[]> {
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  const [{ checkedOn }, trip] = await Promise.all([readDestination(destinationSlug), readTrip(destinationSlug)])
  const checks = [
    { file: 'destination.json', name: 'the article', checkedOn },
    ...(trip ? [{ ...trip.state, name: 'state' }, ...tripEntries(trip)] : []).map((entry) => ({
      file: 'trip.json',
      name: `"${entry.name}"`,
      checkedOn: entry.checkedOn,
    })),
  ]
  return checks
    .filter((check) => check.checkedOn < aYearAgo)
    .map(({ file, name, checkedOn: date }) => `${destinationSlug}/${file}: ${name} was last checked on ${date}, over a year ago.`)
}
