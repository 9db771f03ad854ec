/** The colours of a style sheet that are written as `--name: light-dark(#…, #…)`, for what knows neither. */
export function lightDarkColours(stylesheet: string) {
  const found = stylesheet.matchAll(/--([\w-]+): ?light-dark\((#\w+), ?(#\w+)\)/g)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}
