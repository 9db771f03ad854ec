import { Fragment, type ReactNode } from 'react'

/** `fill` with markup: puts elements, such as a date or a link, where a whole sentence has its "{date}" or "{source}". */
export function fillNodes(template: string, values: Record<string, ReactNode>): ReactNode {
  return template
    .split(/\{(\w+)\}/)
    .map((part, index) => <Fragment key={index}>{index % 2 === 1 ? values[part] : part}</Fragment>)
}
