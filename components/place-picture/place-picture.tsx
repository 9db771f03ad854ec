import { CompassRose } from '../ui/compass-rose'
import { type PlaceWeather, WeatherLines } from './weather-lines'
import { fitText } from './fit-text'

/** Pixels, as every consumer of Open Graph shows it whole. */
export const placePictureSize = { width: 1200, height: 630 }

interface PlacePictureProps extends PlaceWeather {
  country: string
  site: string
  stylesheet: string
}

/**
 * The picture that stands for a place where its page is shared: a chart with its name, and the weather as the card tells it.
 * It is kept for days by whoever shows it, and so says for which hour it is.
 */
export function PlacePicture({ country, site, stylesheet, ...props }: PlacePictureProps) {
  const { width, height } = placePictureSize
  const { size, lines } = fitText(props.name, width - 144, [132, 108, 88, 72, 60])
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <style>{stylesheet}</style>
      <rect className="chart__ground" width={width} height={height} />
      <svg x={width - 440} y="110" width="380" height="380" className="chart__rose">
        <CompassRose />
      </svg>
      <rect className="chart__margin" x="10" y="10" width={width - 20} height={height - 20} />
      <rect className="chart__border" x="20" y="20" width={width - 40} height={height - 40} />
      <rect className="chart__border" x="28" y="28" width={width - 56} height={height - 56} />
      <text className="chart__country" x="72" y="98">
        {country}
      </text>
      {lines.map((line, index) => (
        <text key={line} className="chart__name" x="68" y={118 + size * 0.8 + index * size}>
          <tspan fontSize={size}>{line}</tspan>
        </text>
      ))}
      <WeatherLines {...props} />
      <text className="chart__small" x={width - 72} y={height - 62} textAnchor="end">
        {new URL(site).host}
      </text>
    </svg>
  )
}
