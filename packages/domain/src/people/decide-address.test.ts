import { expect, test } from 'vitest'
import { decideAddress, decideAddressLink } from './decide-address.ts'

const now = '2026-03-02T17:00:00.000Z'

test('a new address is asked, one that waits again after two minutes, ten are enough', () => {
  expect(decideAddress({ own: null, count: 9 }, now)).toMatchObject({ value: 'new' })
  expect(decideAddress({ own: null, count: 10 }, now)).toMatchObject({ refusal: { code: 'addresses-enough' } })
  const asked = (askedAt: string) => decideAddress({ own: { verifiedAt: null, askedAt }, count: 10 }, now)
  expect(asked('2026-03-02T16:58:01.000Z')).toMatchObject({ refusal: { code: 'address-just-asked' } })
  expect(asked('2026-03-02T16:58:00.000Z')).toMatchObject({ value: 'again' })
  expect(decideAddress({ own: { verifiedAt: now, askedAt: null }, count: 1 }, now)).toMatchObject({
    refusal: { code: 'address-yours' },
  })
})

test('a link verifies, is done, or leads to joining; never for another account or after its time', () => {
  const good = { isGood: true, isOwn: true, isVerified: false, isOthers: false }
  expect(decideAddressLink(good)).toMatchObject({ value: 'verify' })
  expect(decideAddressLink({ ...good, isVerified: true })).toMatchObject({ value: 'done' })
  expect(decideAddressLink({ ...good, isOthers: true })).toMatchObject({ value: 'join' })
  expect(decideAddressLink({ ...good, isOwn: false })).toMatchObject({ refusal: { code: 'address-link-elsewhere' } })
  expect(decideAddressLink({ ...good, isGood: false })).toMatchObject({ refusal: { code: 'address-link-over' } })
})
