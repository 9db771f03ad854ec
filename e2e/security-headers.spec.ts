import { expect, test } from './support/looking-test'

for (const path of ['/', '/chongjin', '/nowhere', '/api/weather/chongjin', '/moderation/x', '/chongjin/replies/x/y']) {
  test(`${path} lets nothing in from another origin, and nobody else frame it`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/https?:|\*/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['permissions-policy']).toContain('geolocation=()')
  })
}

test('only behind TLS a browser is told to stay with it', async ({ request }) => {
  const plain = await request.get('/chongjin')
  expect(plain.headers()).not.toHaveProperty('strict-transport-security')
  const secured = await request.get('/chongjin', { headers: { 'x-forwarded-proto': 'https' } })
  expect(secured.headers()['strict-transport-security']).toMatch(/max-age=\d{7,}/)
})

// A page of its own: Playwright counts the blocked request, and the fixture's page may make none.
test('a script of another origin does not run', async ({ context }) => {
  const page = await context.newPage()
  await page.goto('/chongjin')
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        const script = document.createElement('script')
        script.src = 'https://stranger.example/script.js'
        document.head.append(script)
      }),
  )
  expect(refused).toBe('script-src-elem')
})
