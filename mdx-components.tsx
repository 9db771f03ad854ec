import type { MDXComponents } from 'mdx/types'

/** Required by @next/mdx. Articles are given their components where they are rendered. */
export function useMDXComponents(): MDXComponents {
  return {}
}
