import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type Clone } from '@inservice/testing'
import { connect, type Connection } from '../kernel/index.ts'
import {
  findPolicyOn,
  findProviderBySlug,
  hasTagAuthority,
  isMember,
  listOrganizationsLike,
  listPolicies,
} from './index.ts'

const provider = '01900000-0000-7000-8000-000000000001'
const district = '01900000-0000-7000-8000-000000000002'
const school = '01900000-0000-7000-8000-000000000003'
let clone: Clone
let house: Connection

beforeAll(async () => {
  clone = await cloneDatabase()
  house = connect(clone.url, { max: 2 })
  await house.pool.query(`
    insert into organization (id, kind, name, parent_id, slug) values
      ('${provider}', 'esd', 'Sound Service Agency', null, 'sound'),
      ('${district}', 'district', 'Peñasco Bay School District', null, 'penasco-bay'),
      ('${school}', 'school', 'Bay Elementary', '${district}', 'bay-elementary');
    insert into organization_domain values ('penasco.example', '${district}');
    insert into provider (id, slug, short_name, number_prefix, email, approved_from, designee_name, designee_title)
      values ('${provider}', 'sound', 'Sound', 'SND', 'hours@sound.example', '2020-01-01', 'A. Designee', 'Director');
    insert into provider_tag_authority values ('${provider}', 'equity', '2025-09-01', '2026-08-31');
    insert into membership values ('${provider}', '${district}', '2025-09-01', '2026-08-31');
    insert into provider_policy (id, provider_id, kind, version, effective_from, rule, source) values
      (gen_random_uuid(), '${provider}', 'refund', 1, '2024-01-01', '{"n":1}', 'board'),
      (gen_random_uuid(), '${provider}', 'refund', 2, '2026-07-01', '{"n":2}', 'board'),
      (gen_random_uuid(), '${provider}', 'refund', 3, '2026-07-01', '{"n":3}', 'mended');`)
})
afterAll(async () => {
  await house.close()
  await clone.drop()
})

test('a policy is the one of its day, the later version where two began alike', async () => {
  const rule = async (on: string) => (await findPolicyOn(house.db, provider, 'refund', on))?.rule
  expect(await rule('2023-12-31')).toBeUndefined()
  expect(await rule('2026-06-30')).toEqual({ n: 1 })
  expect(await rule('2026-07-01')).toEqual({ n: 3 })
  expect((await listPolicies(house.db, provider, 'refund')).map(({ version }) => version)).toEqual([3, 2, 1])
})

test('a school stands where its district stands, on the days of the membership', async () => {
  expect(await isMember(house.db, provider, district, '2026-08-31')).toBe(true)
  expect(await isMember(house.db, provider, school, '2026-08-31')).toBe(true)
  expect(await isMember(house.db, provider, district, '2026-09-01')).toBe(false)
  expect(await isMember(house.db, provider, null, '2026-08-31')).toBe(false)
})

test('a tag authority has its days', async () => {
  expect(await hasTagAuthority(house.db, provider, 'equity', '2026-08-31')).toBe(true)
  expect(await hasTagAuthority(house.db, provider, 'equity', '2026-09-01')).toBe(false)
})

test('an organization is found without its accent, with a slip of the hand, and never by a percent sign', async () => {
  const names = async (text: string) =>
    (await listOrganizationsLike(house.db, { text, limit: 5 })).map(({ name }) => name)
  expect(await names('penasco')).toEqual(['Peñasco Bay School District'])
  expect(await names('penasko bay')).toContain('Peñasco Bay School District')
  expect(await names('bay')).toEqual(['Bay Elementary', 'Peñasco Bay School District'])
  expect(await names('%')).toEqual([])
})

test('a provider by its part of the address', async () => {
  expect(await findProviderBySlug(house.db, 'sound')).toMatchObject({
    name: 'Sound Service Agency',
    approvedFrom: '2020-01-01',
  })
})
