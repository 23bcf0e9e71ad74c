import { describe, expect, test } from 'vitest'
import { decideAccount, decideProfile, missingInProfile, namesOf, profileSchema, type AccountState } from './index.ts'

const made = { language: 'en', newId: () => 'new' } as const
const state: AccountState = {
  user: { id: 'u', name: 'Kim Lee', email: 'kim@x.org', isVerified: true },
  linkedId: null,
  owner: null,
  invited: null,
  organizationId: 'd',
}

describe('which person an account opens', () => {
  test('nobody before the address is verified', () => {
    const refused = decideAccount({ ...state, user: { ...state.user, isVerified: false }, linkedId: 'p' }, made)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'address-not-verified' } })
  })
  test('its own person before all others', () => {
    const own = decideAccount({ ...state, linkedId: 'p', invited: { personId: 'i', addressId: 'a' } }, made)
    expect(own).toMatchObject({ value: { kind: 'none', personId: 'p' } })
  })
  test('the owner of the verified address, with or without another account', () => {
    expect(decideAccount({ ...state, owner: { personId: 'o', hasAccount: true } }, made)).toMatchObject({
      value: { kind: 'none', personId: 'o' },
    })
    expect(decideAccount({ ...state, owner: { personId: 'o', hasAccount: false } }, made)).toMatchObject({
      value: { kind: 'attach', personId: 'o', verifiedAddressId: null },
    })
  })
  test('the one who was invited by it, whose address is verified by that', () => {
    expect(decideAccount({ ...state, invited: { personId: 'i', addressId: 'a' } }, made)).toMatchObject({
      value: { kind: 'attach', personId: 'i', verifiedAddressId: 'a' },
    })
  })
  test('else a new person, employed where the address says', () => {
    expect(decideAccount(state, made)).toMatchObject({
      value: { kind: 'create', givenName: 'Kim', familyName: 'Lee', organizationId: 'd' },
    })
  })
})

test('names come from what was typed, else from the address', () => {
  expect(namesOf('Ana María Ruiz', 'x@y.org')).toEqual({ givenName: 'Ana María', familyName: 'Ruiz' })
  expect(namesOf('', 'kim.lee7@y.org')).toEqual({ givenName: 'Kim', familyName: 'Lee' })
  expect(namesOf('Madonna', 'x@y.org')).toEqual({ givenName: 'Madonna', familyName: '' })
})

const profile = profileSchema.parse({
  givenName: ' Kim ',
  familyName: 'Lee',
  legalName: '',
  formerName: null,
  language: 'es',
  occupation: 'teacher',
  jobTitle: null,
  workAddress: null,
  certificateNumber: null,
  organizationId: null,
  schoolId: null,
  accessNeeds: null,
})

describe('a profile', () => {
  const d = '01900000-0000-7000-8000-00000000000d'
  const s = '01900000-0000-7000-8000-00000000000e'
  const district = { id: d, kind: 'district', parentId: null }
  const school = { id: s, kind: 'school', parentId: d }
  test('reads an empty answer as none', () => {
    expect(profile).toMatchObject({ givenName: 'Kim', legalName: null })
  })
  test('holds a school of its own district only', () => {
    const asked = { ...profile, organizationId: d, schoolId: s }
    expect(decideProfile(asked, { organization: district, school })).toMatchObject({ ok: true })
    expect(decideProfile({ ...asked, organizationId: null }, { organization: null, school })).toMatchObject({
      refusal: { code: 'school-elsewhere' },
    })
    expect(decideProfile(asked, { organization: null, school })).toMatchObject({
      refusal: { code: 'organization-unknown' },
    })
  })
  test('a school as the employer becomes school and district', () => {
    expect(decideProfile({ ...profile, organizationId: s }, { organization: school, school: null })).toMatchObject({
      value: { organizationId: d, schoolId: s },
    })
  })
  test('says what it lacks', () => {
    expect(missingInProfile(profile)).toEqual(['organizationId'])
    expect(missingInProfile({ ...profile, organizationId: d })).toEqual([])
  })
})
