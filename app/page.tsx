import { CompassRose } from '@/components/ui/compass-rose'
import { listDestinations } from '@/lib/destinations/content-folder'
import { findDestination } from '@/lib/destinations/destination'

export default async function Home() {
  const slugs = await listDestinations()
  const destinations = await Promise.all(slugs.map(findDestination))
  return (
    <div className="mx-auto max-w-[76rem] px-5 sm:px-8">
      <div className="masthead">
        <CompassRose className="masthead__rose" />
        <h1 className="max-w-[16ch] font-serif text-4xl leading-[1.08] font-semibold tracking-tight sm:text-6xl">
          Places, told with their sources
        </h1>
        <p className="mt-5 max-w-[56ch] text-lg">
          Every claim carries its source and its date. The weather is in the page when it arrives, and
          says who made it and how old it is.
        </p>
      </div>
      <h2 className="mt-12 font-serif text-2xl font-semibold">Destinations</h2>
      <ul className="mt-4 grid gap-x-10 sm:grid-cols-2">
        {destinations.map(
          (destination) =>
            destination && (
              <li key={destination.slug} className="border-t border-rule py-5">
                <a href={`/${destination.slug}`} className="font-serif text-2xl font-semibold">
                  {destination.name}
                </a>
                <p className="text-sm text-muted">{destination.country}</p>
                <p className="mt-2 max-w-[52ch]">{destination.summary}</p>
              </li>
            ),
        )}
      </ul>
    </div>
  )
}
