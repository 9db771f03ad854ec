import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import themeChoice from '@/components/page/theme-choice.js?minified'

interface DocumentOptions {
  /** What it holds inline, which alone it may use. */
  stylesheet: string
  script?: string
  status?: number
  headers?: Record<string, string>
}

/** Nobody keeps it, and what it says where it lies stays on this site. */
export const privately = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' }

/** A document of its own, which runs nothing but the script that it is made with, and what shows the chosen colours. */
export async function documentResponse(
  document: ReactElement,
  { stylesheet, script, status, headers }: DocumentOptions,
): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(`<!doctype html>${renderToStaticMarkup(document)}`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [
        "default-src 'none'",
        `style-src ${inlineHash(stylesheet)}`,
        `script-src ${[themeChoice, script].filter((text) => text !== undefined).map(inlineHash).join(' ')}`,
        "font-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      ...headers,
    },
  })
}

/** A hash source. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
