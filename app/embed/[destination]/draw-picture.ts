import { createElement } from 'react'
import type { Embed } from '@/components/embed/embedded-card'
import { pictureStylesheet } from '@/components/embed/picture-stylesheet'
import { WeatherPicture } from '@/components/embed/weather-picture'

/** The weather as an SVG document. */
export async function drawPicture(embed: Embed): Promise<string> {
  const stylesheet = pictureStylesheet(embed.options.theme)
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(createElement(WeatherPicture, { embed, stylesheet }))
}
