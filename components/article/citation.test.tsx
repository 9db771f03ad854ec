import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { Citation } from './citation'

const logged = vi.spyOn(console, 'error').mockImplementation(() => {})

afterEach(() => {
  logged.mockClear()
})

test('a footnote of a source that is not there is logged, and shown as a claim without a source', () => {
  expect(renderToStaticMarkup(<Citation id="nowhere" sources={[]} language="en" />)).toBe('<sup class="cite">[?]</sup>')
  expect(logged).toHaveBeenCalledWith('A page cites "nowhere", which is not in its sources.json: see "npm run check:content".')
})
