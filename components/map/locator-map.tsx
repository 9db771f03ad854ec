import type { Language } from '@/lib/languages'
import { latitudeText, longitudeText } from '@/lib/map/coordinates'
import { frame } from '@/lib/map/frame'
import { regionalMap } from '@/lib/map/regional-map'
import { fillNodes } from '../ui/fill-nodes'
import { fill } from '../weather/words/words'
import { Globe } from './globe'
import { Lettering } from './lettering'
import { MapLine } from './map-line'
import { PlaceMark } from './place-mark'
import { ScaleBar } from './scale-bar'
import { mapWords } from './words/languages'

/**
 * Where a place is: the region around it, and the region on the globe. Drawn on the server, without tiles. North is
 * up and east is right in every language.
 * Coordinates are decimal degrees, WGS 84.
 */
export function LocatorMap({
  slug,
  name,
  country,
  latitude,
  longitude,
  language,
}: {
  slug: string
  /** What the place and the country are called in the language. */
  name: string
  country: string
  latitude: number
  longitude: number
  language: Language
}) {
  const words = mapWords[language]
  const lettering = { language, compass: words.compass }
  const map = regionalMap({ name, latitude, longitude }, lettering)
  const coordinates = fill(words.coordinates, {
    latitude: latitudeText(latitude, 2, lettering),
    longitude: longitudeText(longitude, 2, lettering),
  })
  const countries = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(map.inView)
  const id = 'locator-map'
  return (
    <figure className="locator-map">
      <div className="locator-map__view">
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-description`}
        >
          <title id={`${id}-title`}>
            {fill(name === country ? words.titleOfCity : words.title, { place: name, country })}
          </title>
          <desc id={`${id}-description`}>
            {fill(countries === '' ? words.descriptionAtSea : words.description, { place: name, coordinates, countries })}
          </desc>
          <MapLine slug={slug} name="land" />
          <MapLine slug={slug} name="islets" />
          <MapLine slug={slug} name="graticule" />
          <MapLine slug={slug} name="quarter-winds" />
          <MapLine slug={slug} name="half-winds" />
          <MapLine slug={slug} name="winds" />
          <MapLine slug={slug} name="borders" />
          <Lettering map={map} language={language} />
          <Globe slug={slug} globe={map.globe} />
          <ScaleBar bar={map.scaleBar} language={language} />
          <PlaceMark name={map.name} />
          <path className="locator-map__margin" d={border(3)} />
          <path className="locator-map__frame" d={border(0.5) + border(5)} />
        </svg>
      </div>
      <figcaption>
        <span className="locator-map__coordinates">{coordinates}</span>{' '}
        <span>
          {fillNodes(words.data, {
            source: (
              <a href="https://www.naturalearthdata.com/" lang="en">
                Natural Earth
              </a>
            ),
          })}
        </span>
      </figcaption>
    </figure>
  )
}

function border(inset: number): string {
  return `M${inset} ${inset}H${frame.width - inset}V${frame.height - inset}H${inset}z`
}
