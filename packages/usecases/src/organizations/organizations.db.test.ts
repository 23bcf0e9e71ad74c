import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { ask } from '../kernel/index.ts'
import { find } from './find.ts'
import { policies } from './policies.ts'
import { provider } from './provider.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

const nobody = { kind: 'anyone' } as const

test('names are found by whoever is signed in', async () => {
  const district = await open.world.organization({ name: 'Skyhämish Valley School District' })
  const school = await open.world.organization({ name: 'Alder Elementary', kind: 'school', parent: district })
  const actor = await open.world.actor(await open.world.person())
  expect(await ask(open.house, nobody, find, { text: 'skyhamish' })).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await ask(open.house, actor, find, { text: 'skyhamish' })).toMatchObject({ value: [{ id: district.id }] })
  expect(await ask(open.house, actor, find, { text: '', parentId: district.id })).toMatchObject({
    value: [{ id: school.id, parentName: district.name }],
  })
  expect(await ask(open.house, actor, find, { text: '' })).toMatchObject({ value: [] })
})

test('a provider’s face is public', async () => {
  const { slug, name } = await open.world.provider()
  expect(await ask(open.house, nobody, provider, { slug })).toMatchObject({ value: { name, slug } })
  expect(await ask(open.house, nobody, provider, { slug: 'none' })).toMatchObject({ refusal: { code: 'not-found' } })
})

test('policies are shown to their provider’s desk, with the version in force', async () => {
  const [mine, other] = [await open.world.provider(), await open.world.provider()]
  await open.world.policy(mine, 'refund', { later: true }, { effectiveFrom: '2026-07-01', version: 7 })
  const person = await open.world.person()
  await open.world.grant(person, 'registrar', { kind: 'provider', id: mine.id })
  const actor = await open.world.actor(person)
  const shown = await ask(open.house, actor, policies, { providerId: mine.id, kind: 'refund' })
  expect(shown).toMatchObject({ value: { versions: [{ version: 7, inForce: false }, { inForce: true }] } })
  const elsewhere = await ask(open.house, actor, policies, { providerId: other.id })
  expect(elsewhere).toMatchObject({ refusal: { code: 'not-found' } })
})
