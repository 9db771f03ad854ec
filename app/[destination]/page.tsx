import type { Metadata } from 'next'
import { readTripDates } from '@/lib/climate/trip-dates'
import { destinationMetadata } from './destination-metadata'
import { DestinationPage } from './destination-page'

/** Seconds that a rendered page is served before another is made behind it; shared caches are told so. */
export const revalidate = 30

/** No page is made by the build: the weather of that hour would be in it, or the lack of any. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps<'/[destination]'>): Promise<Metadata> {
  return destinationMetadata((await params).destination, 'en')
}

export default async function Page({ params }: PageProps<'/[destination]'>) {
  return <DestinationPage slug={(await params).destination} language="en" query={readTripDates({})} />
}
