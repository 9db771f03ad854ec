import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { isMissing, missingServers, reportServers, requireServers, servers } from './servers.mjs'

const found = { Node: { programs: ['nothing-of-this-name', 'node'], package: 'nodejs' } }
const absent = { Nowhere: { programs: ['nothing-of-this-name'], package: 'nowhere' } }

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('a server is there when any of its programs is', () => {
  expect(missingServers(found)).toBeNull()
  expect(() => requireServers(found)).not.toThrow()
})

test('a server that is missing is named with the command that installs it', () => {
  const sentence = 'Not installed: Nowhere (Debian: apt-get install nowhere).'
  expect(missingServers({ ...found, ...absent })).toBe(sentence)
  expect(() => requireServers(absent)).toThrow(sentence)
})

test('tests go on without a server, but not in CI', () => {
  const { programs } = servers.nginx
  servers.nginx.programs = ['nothing-of-this-name']
  onTestFinished(() => void (servers.nginx.programs = programs))
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.stubEnv('CI', '')
  reportServers()
  expect(console.log).toHaveBeenCalledWith(expect.stringMatching(/^Not installed: nginx .* are skipped\.$/))
  expect(isMissing('nginx')).toBe(true)
  vi.stubEnv('CI', 'true')
  expect(() => reportServers()).toThrow('CI tests with all of them.')
  expect(isMissing('nginx')).toBe(false)
})
