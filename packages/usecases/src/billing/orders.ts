import { listOwnOrders } from '@inservice/db/billing'
import { balanceOf } from '@inservice/domain/billing'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const pageSize = 25

/** One's own orders, newest first. */
export const orders = query({
  name: 'billing.orders',
  input: z.object({ page: z.int().min(1).max(10_000).default(1) }),
  load: (read, { page }, { actor }) =>
    actor.kind === 'person'
      ? listOwnOrders(read, actor.personId, { limit: pageSize + 1, offset: (page - 1) * pageSize })
      : Promise.resolve(null),
  allow: () => true,
  show: (rows, _input, { now }) => ({
    orders: rows.slice(0, pageSize).map((row) => ({ ...row, balanceCents: balanceOf(row) })),
    hasMore: rows.length > pageSize,
    now,
  }),
})
