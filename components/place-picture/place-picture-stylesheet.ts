import { pictureStylesheet } from '../embed/picture-stylesheet'
import { lightDarkColours } from '../ui/light-dark-colours'
import theme from '../ui/theme.css?minified'

const colours = lightDarkColours(theme)

/** Styles for the picture of a place: a chart on parchment by day, and by night one on the colour of ink. */
export function placePictureStylesheet(isDay: boolean): string {
  const scheme = isDay ? 'light' : 'dark'
  const colour = (name: string) => colours.get(name)?.[scheme] ?? ''
  return `${pictureStylesheet(scheme)}
.chart__ground{fill:${colour('paper')}}.chart__margin{fill:none;stroke:${colour('paper')};stroke-width:20}
.chart__border{fill:none;stroke:${colour('ink')};stroke-width:1.5}
.chart__rose{overflow:visible;color:${colour('chart')}}.chart__rose svg{overflow:visible}
.chart__name,.chart__weather{fill:${colour('ink')};font-family:Newsreader,sans-serif}
.chart__name{letter-spacing:-.02em}
.chart__country,.chart__warning,.chart__age{fill:${colour('accent')};font-weight:700}.chart__country,.chart__warning{font-size:26px}
.chart__small{fill:${colour('muted')};font-size:21px}
.weather-icon__cloud{fill:${colour('paper')}}`
}
