import { inWords } from '@/lib/map/coordinates'
import { centre, frame } from '@/lib/map/frame'
import { labelLeading } from '@/lib/map/lettering'
import { regionalMap } from '@/lib/map/regional-map'
import type { RegionalMap } from '@/lib/map/regional-map'
import { Globe } from './globe'
import { RhumbLines } from './rhumb-lines'
import { ScaleBar } from './scale-bar'
import { tidy } from './tidy'
import './locator-map.css'

/**
 * Where a place is: the region around it, and the region on the globe. Drawn on the server, without tiles.
 * Coordinates are decimal degrees, WGS 84.
 */
export function LocatorMap({
  name,
  country,
  latitude,
  longitude,
}: {
  name: string
  country: string
  latitude: number
  longitude: number
}) {
  const map = regionalMap({ name, latitude, longitude })
  const placeAndCountry = name === country ? name : `${name}, ${country}`
  const coordinates = inWords({ latitude, longitude })
  const id = `locator-map-${latitude}-${longitude}`
  return (
    <figure className="locator-map">
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <title id={`${id}-title`}>{`Map of the region around ${placeAndCountry}`}</title>
        <desc id={`${id}-description`}>
          {`${name} is at ${coordinates}, in the middle of the map. ${landInWords(map)}`}
        </desc>
        <path className="locator-map__land" d={map.land} />
        <path className="locator-map__islets" d={map.islets} />
        <path className="locator-map__graticule" d={map.graticule} />
        <RhumbLines />
        <path className="locator-map__borders" d={map.borders} />
        <Lettering map={map} />
        <Globe globe={map.globe} />
        <ScaleBar bar={map.scaleBar} />
        <Place name={name} map={map} />
        <path className="locator-map__margin" d={border(3)} />
        <path className="locator-map__frame" d={border(0.5) + border(5)} />
      </svg>
      <figcaption>
        <span className="locator-map__coordinates">{coordinates}</span>{' '}
        <span>
          Map data: <a href="https://www.naturalearthdata.com/">Natural Earth</a>, public domain
        </span>
      </figcaption>
    </figure>
  )
}

function Lettering({ map }: { map: RegionalMap }) {
  return (
    <>
      <g className="locator-map__grid-labels">
        {map.gridLabels.map(({ text, x, y, onLand }) => (
          <text key={text} x={tidy(x)} y={tidy(y)} data-on-land={onLand || undefined}>
            {text}
          </text>
        ))}
      </g>
      <g className="locator-map__countries">
        {map.countryLabels.map(({ lines, x, y, onLand }) =>
          lines.map((line, index) => (
            <text
              key={line}
              x={tidy(x)}
              y={tidy(y + index * labelLeading)}
              data-on-land={onLand || undefined}
            >
              {line}
            </text>
          )),
        )}
      </g>
    </>
  )
}

function Place({ name, map }: { name: string; map: RegionalMap }) {
  const [x, y] = centre
  return (
    <>
      <circle className="locator-map__ring" cx={x} cy={y} r="7" />
      <circle className="locator-map__mark" cx={x} cy={y} r="3.5" />
      <text className="locator-map__name" x={map.name.x} y={map.name.y} textAnchor={map.name.anchor}>
        {name}
      </text>
    </>
  )
}

function landInWords({ inView }: RegionalMap): string {
  if (inView.length === 0) return 'No land is in view.'
  return `In view: ${new Intl.ListFormat('en-GB').format(inView)}.`
}

function border(inset: number): string {
  return `M${inset} ${inset}H${frame.width - inset}V${frame.height - inset}H${inset}z`
}
