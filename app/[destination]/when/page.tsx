import type { Metadata } from 'next'
import { readTripDates } from '@/lib/climate/trip-dates'
import { destinationMetadata } from '../destination-metadata'
import { DestinationPage } from '../destination-page'

/* The page of a destination with the days of a trip in its address, which the proxy leads here: it is made for who asks. */

export async function generateMetadata({ params }: PageProps<'/[destination]/when'>): Promise<Metadata> {
  // There is one for every question; the page that is kept is the one to be found.
  return { ...(await destinationMetadata((await params).destination)), robots: { index: false } }
}

export default async function Page({ params, searchParams }: PageProps<'/[destination]/when'>) {
  return <DestinationPage slug={(await params).destination} query={readTripDates(await searchParams)} />
}
