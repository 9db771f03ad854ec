import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,lib,scripts,e2e}/**/*.test.{ts,tsx}'],
    globalSetup: 'lib/replies/testing/start-postgres.ts',
    // Far beyond what any test takes: a busy machine is no failure.
    testTimeout: 60_000,
  },
})
