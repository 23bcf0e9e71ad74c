import { describe, expect, test } from 'vitest'
import { fittingAddress, judgeLink } from './judge-link.ts'

const link = {
  domains: [],
  addresses: [],
  needsApproval: false,
  usesLeft: 3,
  expiresAt: '2026-03-10T12:00:00.000Z',
  revokedAt: null,
}
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
  const of = (domains: readonly string[], named: readonly string[], own: readonly string[]) =>
    fittingAddress({ domains, addresses: named }, own)
  test('takes any verified address of a domain, and of its parts, and no look-alike', () => {
    expect(of(['renton.org'], [], ['kim@mail.org', 'kim@renton.org'])).toBe('kim@renton.org')
    expect(of(['renton.org'], [], ['kim@schools.renton.org'])).toBe('kim@schools.renton.org')
    expect(of(['renton.org'], [], ['kim@notrenton.org', 'renton.org@mail.org'])).toBeUndefined()
    expect(of([], [], ['kim@mail.org'])).toBe('kim@mail.org')
    expect(of([], [], [])).toBeUndefined()
  })
  test('takes whoever has verified an address of its list, and nobody else', () => {
    expect(of([], ['kim@mail.org'], ['kim@renton.org', 'kim@mail.org'])).toBe('kim@mail.org')
    expect(of([], ['kim@mail.org'], ['lee@mail.org'])).toBeUndefined()
    expect(of(['renton.org'], ['kim@mail.org'], ['lee@renton.org'])).toBe('lee@renton.org')
  })
})
