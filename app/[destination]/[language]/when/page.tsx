import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readTripDates } from '@/lib/climate/trip-dates'
import { isLanguage } from '@/lib/languages'
import { destinationMetadata } from '../../destination-metadata'
import { DestinationPage } from '../../destination-page'

/* The page of a destination with the days of a trip in its address, which the proxy leads here: it is made for who asks. */

type Props = PageProps<'/[destination]/[language]/when'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { destination, language } = await params
  if (!isLanguage(language)) return {}
  // There is one for every question; the page that is kept is the one to be found.
  return { ...(await destinationMetadata(destination, language)), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { destination, language } = await params
  if (!isLanguage(language)) notFound()
  return <DestinationPage slug={destination} language={language} query={readTripDates(await searchParams)} />
}
