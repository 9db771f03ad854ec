import { type ComponentProps, createElement } from 'react'
import { placePictureSize } from '@/components/place-picture/picture-size'
import { PlacePicture } from '@/components/place-picture/place-picture'
import { placePictureStylesheet } from '@/components/place-picture/place-picture-stylesheet'
import { rasterize } from '@/lib/pictures/rasterize'

/** The picture that a shared link is shown with, for any site; it changes with the hour. */
export async function previewResponse(
  props: Omit<ComponentProps<typeof PlacePicture>, 'stylesheet'>,
  cacheControl: string,
): Promise<Response> {
  const stylesheet = placePictureStylesheet(props.weather?.current.isDay ?? true)
  const { renderToStaticMarkup } = await import('react-dom/server')
  const drawing = renderToStaticMarkup(createElement(PlacePicture, { ...props, stylesheet }))
  return new Response(await rasterize(drawing, placePictureSize.width, props.words.lang), {
    headers: {
      'content-type': 'image/png',
      'cache-control': cacheControl,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
  })
}
