import { must, type Id } from '@inservice/domain/kernel'
import { run } from '../src/kernel/index.ts'
import { buyBlock, makeLink } from '../src/seats/index.ts'
import type { openHouse } from './open-house.ts'

type Open = Awaited<ReturnType<typeof openHouse>>

/** A district with its seat manager, two schools and an offering at $150 with district seats. */
export const setDistrict = async (
  open: Open,
  wish: { capacity?: number; cents?: number; rules?: { unclaimed_seats: null } } = {},
) => {
  const { world, house } = open
  const { capacity = 20, cents = 15_000 } = wish
  const provider = await world.provider(wish.rules ? { rules: wish.rules } : {})
  const district = await world.organization()
  const school = await world.organization({ kind: 'school', parent: district, name: 'Lakeridge Elementary' })
  const person = await world.person({ organization: district })
  await world.grant(person, 'seat_manager', { kind: 'organization', id: district.id })
  const offering = await world.offering({
    provider,
    capacity,
    district_seats: true,
    sessions: [{ date: '2026-04-20' }],
    prices: cents > 0 ? [{ cents }] : [],
  })
  const manager = await world.actor(person)
  const buy = (quantity: number, its: object = {}, actor = manager) =>
    run(house, actor, buyBlock, {
      offeringId: offering.id,
      organizationId: district.id,
      quantity,
      expectedCents: quantity * cents,
      purchaseOrderNumber: 'PO-7',
      authorizedCents: 1_000_000,
      approver: 'K. Moss',
      commandId: house.newId(),
      ...its,
    })
  const bought = async (quantity: number): Promise<Id> => {
    const answer = await buy(quantity)
    return must(answer.ok ? answer.value.blockId : null, JSON.stringify(answer))
  }
  /** Someone of the district who can sign in. */
  const colleague = async (name?: string) => {
    const one = await world.person({
      organization: district,
      ...(name === undefined ? {} : { email: `${name}@${district.domain}`, givenName: name }),
    })
    return { ...one, actor: await world.actor(one) }
  }
  /** A claim link of a block, for the district's own addresses where nothing else is wished. */
  const link = async (blockId: Id, its: Partial<Parameters<typeof makeLink.go>[2]> = {}) => {
    const answer = await makeLink.go(house, manager, {
      blockId,
      domains: [district.domain],
      addresses: [],
      needsApproval: false,
      uses: null,
      expiresAt: '2026-03-20T00:00:00.000Z',
      commandId: house.newId(),
      ...its,
    })
    const made = must(answer.ok ? answer.value : null, JSON.stringify(answer))
    return { linkId: made.linkId, token: made.url.split('/').at(-1) ?? '' }
  }
  return { provider, district, school, person, manager, offering, buy, bought, colleague, link }
}

/** How an offering's pool stands, and what accounts for it: the two must be alike at every commit. */
export const countPool = async ({ db }: Open, offeringId: Id) => {
  const { taken, capacity } = await db
    .selectFrom('seat_pool')
    .select(['taken', 'capacity'])
    .where('offering_id', '=', offeringId)
    .where('session_id', 'is', null)
    .executeTakeFirstOrThrow()
  const confirmed = await db
    .selectFrom('enrollment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('offering_id', '=', offeringId)
    .where('state', '=', 'confirmed')
    .where('block_seat_id', 'is', null)
    .executeTakeFirstOrThrow()
  const held = await db
    .selectFrom('seat_hold')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('quantity'), eb.lit(0)).as('count'))
    .where('offering_id', '=', offeringId)
    .where('released_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { taken, capacity, accounted: confirmed.count + held.count }
}

/** Where the seats of a block stand: `{ free: 3, claimed: 1 }`. */
export const countBlock = async ({ db }: Open, blockId: Id): Promise<Record<string, number>> => {
  const rows = await db.selectFrom('block_seat').select('state').where('block_id', '=', blockId).execute()
  const counts: Record<string, number> = {}
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
