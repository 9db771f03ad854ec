import { createElement } from 'react'
import { NotKeptPage } from '@/components/offline/not-kept-page'
import worker from '@/components/offline/service-worker.js?minified'
import { workerData } from '@/components/offline/worker-data'

/**
 * The service worker, with the page that it shows for one that it has not, and its words. Browsers compare all of it
 * byte by byte, and so replace it with a build that changed any.
 */
export async function GET(): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const notKeptPage = `<!doctype html>${renderToStaticMarkup(createElement(NotKeptPage))}`
  const given = JSON.stringify(workerData(notKeptPage))
  return new Response(`Object.assign(globalThis,${given});${worker}`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
}
