import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { ask } from '../kernel/index.ts'
import { providerRules } from './provider-rules.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

test('anyone reads a provider’s rules of today in both languages; of no provider there are none', async () => {
  const { world, db, house } = open
  const provider = await world.provider()
  await world.policy(
    provider,
    'refund',
    { stages: [{ notice: { atLeastDays: 7 }, gives: 'everything' }], nothingFrom: 'start', dayEndsAt: null },
    { effectiveFrom: '2026-01-01', version: 8 },
  )
  await world.policy(
    provider,
    'refund',
    { stages: [], nothingFrom: 'start', dayEndsAt: null },
    { effectiveFrom: '2027-01-01', version: 9 },
  )
  const { slug } = await db
    .selectFrom('provider')
    .select('slug')
    .where('id', '=', provider.id)
    .executeTakeFirstOrThrow()
  const found = await ask(house, { kind: 'anyone' }, providerRules, { slug })
  expect(found).toMatchObject({
    ok: true,
    value: {
      refund: {
        en: '7 days or more before: everything back. After that: nothing. If the provider cancels: everything back.',
        es: 'Con 7 días o más de antelación: se devuelve todo. Después: nada. Si el proveedor cancela: se devuelve todo.',
      },
    },
  })
  expect(found.ok && found.value.credit?.en).toMatch(/^One clock hour is 60 minutes/)
  expect(found.ok && found.value.fee?.es).toMatch(/\.$/)
  expect(await ask(house, { kind: 'anyone' }, providerRules, { slug: 'nowhere' })).toMatchObject({ ok: false })
})
