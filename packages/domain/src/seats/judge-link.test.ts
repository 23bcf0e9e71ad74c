import { describe, expect, test } from 'vitest'
import { fittingAddress, judgeLink } from './judge-link.ts'

const link = { domains: [], usesLeft: 3, expiresAt: '2026-03-10T12:00:00.000Z', revokedAt: null }
const before = '2026-03-10T11:59:00.000Z'

describe('a claim link', () => {
  test('gives a seat while it is good', () => {
    expect(judgeLink(link, 2, before).ok).toBe(true)
    expect(judgeLink({ ...link, usesLeft: null }, 1, before).ok).toBe(true)
  })
  test.each([
    [{ ...link, revokedAt: before }, 2, before, 'link-revoked'],
    [link, 2, '2026-03-10T12:00:00.000Z', 'link-expired'],
    [{ ...link, usesLeft: 0 }, 2, before, 'link-used-up'],
    [link, 0, before, 'link-seats-gone'],
  ])('says plainly why not: %#', (its, free, now, code) => {
    expect(judgeLink(its, free, now)).toMatchObject({ ok: false, refusal: { code } })
  })
  test('takes any verified address of a domain, and of its parts, and no look-alike', () => {
    expect(fittingAddress(['renton.org'], ['kim@mail.org', 'kim@renton.org'])).toBe('kim@renton.org')
    expect(fittingAddress(['renton.org'], ['kim@schools.renton.org'])).toBe('kim@schools.renton.org')
    expect(fittingAddress(['renton.org'], ['kim@notrenton.org', 'renton.org@mail.org'])).toBeUndefined()
    expect(fittingAddress([], ['kim@mail.org'])).toBe('kim@mail.org')
    expect(fittingAddress([], [])).toBeUndefined()
  })
})
