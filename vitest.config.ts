import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The server's zone must not matter: what knows dates and times is tested behind UTC and ahead of it, too.
const knowsTime = '{lib/{weather,climate,offers,content-check},components}/**/*.test.{ts,tsx}'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Many tests wait for what is not to come, or for a disk.
    maxWorkers: 2,
    // Far beyond what any test takes: a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      inZone('UTC', '{app,components,lib,scripts,e2e,deploy}/**/*.test.{ts,tsx}', ['lib/replies/testing/start-postgres.ts']),
      inZone('America/New_York', knowsTime),
      inZone('Asia/Pyongyang', knowsTime),
    ],
  },
})

function inZone(TZ: string, include: string, globalSetup: string[] = []) {
  return { extends: true as const, test: { name: TZ, include: [include], globalSetup, env: { TZ } } }
}
