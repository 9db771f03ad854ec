import { lightDarkColours } from '../ui/light-dark-colours'
import card from '../weather/weather-card.css?minified'
import type { EmbedOptions } from './embed-options'

const colours = lightDarkColours(card)

/**
 * Styles for the picture, without anything that a converter to pixels does not know: no variables, and for
 * `auto` the dark colours in a media query, which it passes over.
 */
export function pictureStylesheet(theme: EmbedOptions['theme']): string {
  const media = `@media(prefers-color-scheme:dark){${coloured('dark')}}`
  return shapes + (theme === 'dark' ? coloured('dark') : coloured('light')) + (theme === 'auto' ? media : '')
}

const shapes = `text{font-family:system-ui,sans-serif;font-size:13px}text:lang(ko){font-family:system-ui,'Apple SD Gothic Neo','Noto Sans KR','Nanum Gothic',sans-serif}.small{font-size:11.5px}
.heading{font-size:22px;font-weight:700}.condition{font-size:21px;font-weight:700}.strong{font-weight:700}
.temperature{font-size:72px;letter-spacing:-2px}.letter{font-size:22px}
.paper,.line{stroke-width:1}.line,.weather-icon{fill:none}
.weather-icon{stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}`

function coloured(theme: 'light' | 'dark'): string {
  const colour = (name: string) => colours.get(`weather-${name}`)?.[theme] ?? ''
  return [
    `text{fill:${colour('ink')}}.muted,.letter{fill:${colour('muted')}}`,
    `.paper{fill:${colour('paper')};stroke:${colour('line')}}.line{stroke:${colour('line')}}`,
    `.weather-icon{stroke:${colour('ink')}}.weather-icon__cloud{fill:${colour('paper')}}`,
    ['sun', 'moon', 'bolt'].map((part) => `.weather-icon__${part}{stroke:${colour('sun')}}`).join(''),
    `.weather-icon__rain{stroke:${colour('rain')}}.weather-icon__snow{stroke:${colour('snow')}}`,
  ].join('')
}
