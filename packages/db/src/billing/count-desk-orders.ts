import type { Sight } from '@inservice/domain/access'
import type { OrderStatus } from '@inservice/domain/billing'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type OrderCount = { state: OrderStatus; count: number }

/** How many orders of the desks one sits at stand in each state. */
export const countDeskOrders = async (db: Read, sight: Sight): Promise<OrderCount[]> => {
  const { rows } = await sql<OrderCount>`
    select state, count(*)::int as count from customer_order c
    where (${sight.everywhere} or c.provider_id = any(${sight.ids.provider}::uuid[]))
    group by state`.execute(db)
  return rows
}
