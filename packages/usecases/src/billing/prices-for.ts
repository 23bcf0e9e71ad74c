import { listPricesOf } from '@inservice/db/catalog'
import { findBuyerFacts } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { quote, readPrice } from '@inservice/domain/billing'
import { dateIn, idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** What each of some offerings costs the person who asks, today; a stranger sees the listed price. */
export const pricesFor = query({
  name: 'billing.pricesFor',
  input: z.object({ offeringIds: z.array(idSchema).max(100) }),
  load: async (read, { offeringIds }, { actor, now }) => {
    const rows = offeringIds.length === 0 ? [] : await listPricesOf(read, offeringIds)
    const providers = [...new Set(rows.map((row) => row.providerId))]
    const personId = actor.kind === 'person' ? actor.personId : null
    const facts = await Promise.all(
      providers.map(
        async (id) =>
          [
            id,
            personId ? await findBuyerFacts(read, personId, id, dateIn(now, 'America/Los_Angeles')) : undefined,
          ] as const,
      ),
    )
    return { rows, buyers: new Map(facts) }
  },
  allow: (actor) => can(actor, 'catalog.browse'),
  show: ({ rows, buyers }, _input, { now }) => {
    const ids = [...new Set(rows.map((row) => row.offeringId))]
    return ids.map((offeringId) => {
      const own = rows.filter((row) => row.offeringId === offeringId)
      const [first] = own
      const zone = first?.timeZone ?? 'America/Los_Angeles'
      const buyer = (first && buyers.get(first.providerId)) ?? {
        occupation: null,
        isMember: false,
        inRegion: null,
        organizationId: null,
      }
      const prices = own.flatMap(({ audience, per, amountCents, earlyCents, earlyUntil }) =>
        audience === null || per === null || amountCents === null
          ? []
          : [{ audience, per, amountCents, earlyCents, earlyUntil }],
      )
      const { price, audience } = readPrice(offeringId, prices, 'person', buyer, zone)
      const quoted = quote({
        price,
        quantity: 1,
        audience,
        organizationId: null,
        on: dateIn(now, zone),
        codes: [],
        coverage: [],
        fees: [],
      })
      return { offeringId, cents: quoted.totalCents, listedCents: price.listedCents, audience }
    })
  },
})
