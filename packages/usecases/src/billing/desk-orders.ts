import { countDeskOrders, listDeskOrders } from '@inservice/db/billing'
import { scopesOf } from '@inservice/domain/access'
import { balanceOf, orderStates } from '@inservice/domain/billing'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const pageSize = 40

/** The orders of the desks one sits at, by state and by number or payer, newest first. */
export const deskOrders = query({
  name: 'billing.deskOrders',
  input: z.object({
    state: z.enum(orderStates).nullable().default(null),
    q: z.string().trim().max(100).default(''),
    page: z.int().min(1).max(10_000).default(1),
  }),
  load: async (read, { state, q, page }, { actor }) => {
    const sight = scopesOf(actor, 'ledger.see')
    if (!sight.everywhere && sight.ids.provider.length === 0) return null
    const [rows, counts] = await Promise.all([
      listDeskOrders(read, sight, { state, q, limit: pageSize + 1, offset: (page - 1) * pageSize }),
      countDeskOrders(read, sight),
    ])
    return { rows, counts, manyProviders: sight.everywhere || sight.ids.provider.length > 1 }
  },
  allow: () => true,
  show: ({ rows, counts, manyProviders }) => ({
    orders: rows.slice(0, pageSize).map((row) => ({ ...row, balanceCents: balanceOf(row) })),
    hasMore: rows.length > pageSize,
    counts,
    manyProviders,
  }),
})
