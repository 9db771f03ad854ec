/**
 * A feed of offers as a booking network could publish it, in each of the forms that schema.org allows. The houses are
 * made up.
 *
 * @param {string} origin of this replay
 * @param {boolean} isHostile with what somebody could try by it
 */
export function offersFeed(origin, isHostile) {
  const houses = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Hotel',
        '@id': '#lighthouse',
        name: 'The Made-up Lighthouse',
        url: 'https://stays.example/lighthouse',
        image: `${origin}/pictures/640x480/3.jpg`,
        makesOffer: {
          '@type': 'Offer',
          name: 'Double room with breakfast',
          url: 'https://stays.example/lighthouse/double',
          price: '85.00',
          priceCurrency: 'EUR',
          priceSpecification: { '@type': 'UnitPriceSpecification', unitText: 'night' },
          priceValidUntil: '2099-12-31',
          availability: 'https://schema.org/InStock',
        },
      },
      { '@type': ['LodgingBusiness', 'LocalBusiness'], '@id': '#harbour', name: 'The Made-up Harbour House' },
      {
        '@type': 'Offer',
        url: '/harbour/single',
        itemOffered: { '@id': '#harbour' },
        priceSpecification: { '@type': 'UnitPriceSpecification', price: 12500, priceCurrency: 'JPY', unitText: 'night' },
        image: { '@type': 'ImageObject', contentUrl: '/pictures/640x480/5.jpg' },
      },
      {
        '@type': 'Hostel',
        name: 'The Made-up Hostel of Yesterday',
        makesOffer: {
          '@type': 'Offer',
          url: 'https://stays.example/yesterday',
          price: 5,
          priceCurrency: 'USD',
          priceValidUntil: '2020-01-01',
        },
      },
      {
        '@type': 'Hostel',
        name: 'The Made-up Full Hostel',
        makesOffer: {
          '@type': 'Offer',
          url: 'https://stays.example/full',
          price: 5,
          priceCurrency: 'USD',
          availability: 'https://schema.org/SoldOut',
        },
      },
      {
        '@type': 'Motel',
        name: 'The Made-up Motel without Currency',
        url: 'https://stays.example/motel',
        makesOffer: { '@type': 'Offer', price: '40' },
      },
      {
        '@type': 'Offer',
        itemOffered: { '@id': '#attic' },
        priceSpecification: [
          { '@type': 'UnitPriceSpecification', priceType: 'https://schema.org/StrikethroughPrice', price: 120, priceCurrency: 'EUR' },
          { '@type': 'UnitPriceSpecification', price: 99, priceCurrency: 'EUR', unitText: 'night' },
          { '@type': 'UnitPriceSpecification', price: 80, priceCurrency: 'EUR', unitText: 'night', validForMemberTier: { '@id': '#gold' } },
          { '@type': 'UnitPriceSpecification', priceComponentType: 'https://schema.org/CleaningFee', price: 30, priceCurrency: 'EUR' },
        ],
      },
      { '@type': 'HotelRoom', '@id': '#attic', name: 'Room in the attic', containedInPlace: { '@id': '#inn' } },
      { '@type': 'BedAndBreakfast', '@id': '#inn', name: 'The Made-up Inn', url: 'https://stays.example/inn' },
      { '@type': 'Restaurant', name: 'The Made-up Restaurant', url: 'https://stays.example/restaurant' },
    ],
  }
  if (!isHostile) return houses
  return [
    houses,
    {
      '@type': 'Hotel',
      name: '<script>document.title = "broken into"</script>The <b>Made-up</b> Trap',
      url: 'https://stays.example/trap',
      description: '<img src=x onerror="document.title = \'broken into\'">Cheap',
      image: 'http://169.254.169.254/latest/meta-data/',
    },
    { '@type': 'Hotel', name: 'Script', url: 'javascript:alert(1)' },
    { '@type': 'Hotel', name: 'Data', url: 'data:text/html,<script>alert(1)</script>' },
    { '@type': 'Hotel', name: { toString: 'no text' }, url: 'https://stays.example/object' },
    { '@type': 'Hotel', name: 'Inside', url: 'https://stays.example/inside', image: 'http://localhost:9/x.jpg' },
  ]
}
