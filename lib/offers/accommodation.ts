import type { JsonLdNode } from './json-ld-node'

/** https://schema.org/LodgingBusiness and its subtypes. */
export const lodgingTypes = [
  'LodgingBusiness',
  'BedAndBreakfast',
  'Campground',
  'Hostel',
  'Hotel',
  'Motel',
  'Resort',
  'SkiResort',
  'VacationRental',
]

/** https://schema.org/Accommodation and its subtypes, without MeetingRoom. */
export const accommodationTypes = [
  'Accommodation',
  'Apartment',
  'CampingPitch',
  'House',
  'SingleFamilyResidence',
  'Room',
  'HotelRoom',
  'Suite',
]

/** Parts of a house that may have rooms for guests in them, such as a wing. */
const partTypes = ['Place', 'Residence', 'ApartmentComplex', 'GatedResidenceCommunity']

/** Whether guests can stay in it, by its types: a meeting room is a room of schema.org, but nobody sleeps in it. */
export function isAccommodation(node: JsonLdNode): boolean {
  return node.isOfType([...lodgingTypes, ...accommodationTypes]) && !node.types.has('MeetingRoom')
}

/** Whether the rooms in a place belong to the house around it. Those of a restaurant in a hotel do not. */
export function mayHoldRooms(place: JsonLdNode): boolean {
  return isAccommodation(place) || [...place.types].every((type) => partTypes.includes(type))
}
