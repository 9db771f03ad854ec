import { expect, test } from 'vitest'
import { isModerationSecret, isSession, issueSession, sessionTime } from './moderation-session'

const now = new Date('2026-11-24T12:00:00Z')
const secret = 'a secret of some length'
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds)

test('only the whole secret lets in', () => {
  expect(isModerationSecret(secret, secret)).toBe(true)
  for (const other of ['', secret.slice(1), `${secret} `, secret.toUpperCase()]) {
    expect(isModerationSecret(secret, other), other).toBe(false)
  }
})

test('a session lasts for eight hours', () => {
  const session = issueSession(secret, 'salt', now)
  expect(isSession(secret, 'salt', session, later(sessionTime - 1))).toBe(true)
  expect(isSession(secret, 'salt', session, later(sessionTime))).toBe(false)
})

test('a session ends with its secret and its salt, and cannot be made or prolonged without it', () => {
  const session = issueSession(secret, 'salt', now)
  expect(isSession(secret, 'another salt', session, now)).toBe(false)
  expect(isSession('another secret of a length', 'salt', session, now)).toBe(false)
  expect(isSession(secret, 'salt', session.replace(/\d{13}/, `${now.getTime() + 1e10}`), now)).toBe(false)
  for (const forged of ['', 'v1', `${session}x`, session.slice(0, -1), session.replace('v1', 'v2')]) {
    expect(isSession(secret, 'salt', forged, now), forged).toBe(false)
  }
})
