import { languageTag } from '@/lib/languages'
import { layoutFor } from '../embed/picture-layout'
import { CompassRose } from '../ui/compass-rose'
import { fitText } from './fit-text'
import { placePictureSize } from './picture-size'
import { type PlaceWeather, WeatherLines } from './weather-lines'

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
  const { at, read, icon } = layoutFor(props.words.lang, width)
  const { size, lines } = fitText(props.name, width - 144, [132, 108, 88, 72, 60])
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} lang={languageTag(props.words.lang)}>
      <style>{stylesheet}</style>
      <rect className="chart__ground" width={width} height={height} />
      <svg x={icon(width - 440, 380)} y="110" width="380" height="380" className="chart__rose">
        <CompassRose />
      </svg>
      <rect className="chart__margin" x="10" y="10" width={width - 20} height={height - 20} />
      <rect className="chart__border" x="20" y="20" width={width - 40} height={height - 40} />
      <rect className="chart__border" x="28" y="28" width={width - 56} height={height - 56} />
      <text className="chart__country" {...at(72)} y="98">
        {read(country)}
      </text>
      {lines.map((line, index) => (
        <text key={line} className="chart__name" {...at(68)} y={118 + size * 0.8 + index * size}>
          <tspan fontSize={size}>{read(line)}</tspan>
        </text>
      ))}
      <WeatherLines {...props} />
      <text className="chart__small" {...at(width - 72, 'end')} y={height - 62}>
        {new URL(site).host}
      </text>
    </svg>
  )
}
