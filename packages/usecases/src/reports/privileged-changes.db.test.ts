import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { ask } from '../kernel/index.ts'
import { privilegedChanges } from './privileged-changes.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

test('what a role has opened, newest first; not what people do for themselves, nor what the house does', async () => {
  const { world, db, house } = open
  const provider = await world.provider()
  const offering = await world.offering({ provider, title: 'Number talks' })
  const registrar = await world.person({ givenName: 'Hodan', familyName: 'Ali' })
  const educator = await world.person()
  const enrollment = await world.enrollment(offering, educator)
  const write = (actorId: string | null, command: string, at: string, kind = 'offering', id = offering.id) =>
    db
      .insertInto('audit')
      .values({ id: house.newId(), at, actor_id: actorId, command, subject_kind: kind, subject_id: id })
      .execute()
  await write(registrar.id, 'catalog.publish', '2026-03-02T16:00:00.000Z')
  await write(registrar.id, 'enrollment.withdraw', '2026-03-02T16:30:00.000Z', 'enrollment', enrollment.id)
  await write(educator.id, 'enrollment.withdraw', '2026-03-02T16:31:00.000Z', 'enrollment', enrollment.id)
  await write(educator.id, 'enrollment.register', '2026-03-02T16:32:00.000Z')
  await write(null, 'billing.settle', '2026-03-02T16:33:00.000Z')

  const administrator = await world.person()
  await world.grant(administrator, 'administrator', 'installation')
  const found = await ask(house, await world.actor(administrator), privilegedChanges, {})
  expect(found).toMatchObject({
    ok: true,
    value: {
      changes: [
        { command: 'enrollment.withdraw', actorName: 'Hodan Ali', label: 'Number talks' },
        { command: 'catalog.publish', label: 'Number talks', slug: offering.slug },
      ],
      hasMore: false,
    },
  })
  await world.grant(registrar, 'registrar', { kind: 'provider', id: provider.id })
  for (const actor of [{ kind: 'anyone' } as const, await world.actor(registrar)])
    expect(await ask(house, actor, privilegedChanges, {})).toMatchObject({ ok: false })
})
