import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readTripDates } from '@/lib/climate/trip-dates'
import { isLanguage } from '@/lib/languages'
import { destinationMetadata } from '../destination-metadata'
import { DestinationPage } from '../destination-page'

/* The page of a destination in a language that a reader has chosen; see the page above it, in English. */

export const revalidate = 30

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps<'/[destination]/[language]'>): Promise<Metadata> {
  const { destination, language } = await params
  return isLanguage(language) ? destinationMetadata(destination, language) : {}
}

export default async function Page({ params }: PageProps<'/[destination]/[language]'>) {
  const { destination, language } = await params
  if (!isLanguage(language)) notFound()
  return <DestinationPage slug={destination} language={language} query={readTripDates({})} />
}
