import type { Id } from '@inservice/domain/kernel'
import type { openHouse } from './open-house.ts'

type Open = Pick<Awaited<ReturnType<typeof openHouse>>, 'db'>

/** What is kept of orders and places: their states, each account of the ledger, the papers, what purchase orders have given. */
export const readBooks = ({ db }: Open) => ({
  enrollmentsOf: async (offeringId: Id) => {
    const rows = await db.selectFrom('enrollment').select('state').where('offering_id', '=', offeringId).execute()
    return rows.map(({ state }) => state)
  },
  orderOf: (orderId: Id) =>
    db
      .selectFrom('customer_order')
      .select(['state', 'refunded_cents as refundedCents'])
      .where('id', '=', orderId)
      .executeTakeFirstOrThrow(),
  /** Only accounts that are not at nought. */
  ledgerOf: async (orderId: Id) => {
    const rows = await db
      .selectFrom('ledger_posting')
      .innerJoin('ledger_entry', 'ledger_entry.id', 'ledger_posting.entry_id')
      .select((eb) => ['account', eb.fn.sum<number>('amount_cents').as('cents')])
      .where('order_id', '=', orderId)
      .groupBy('account')
      .execute()
    return Object.fromEntries(rows.filter(({ cents }) => cents !== 0).map(({ account, cents }) => [account, cents]))
  },
  papersOf: async (orderId: Id) => {
    const rows = await db
      .selectFrom('billing_document')
      .select(['kind', 'total_cents as cents'])
      .where('order_id', '=', orderId)
      .execute()
    return rows.map(({ kind, cents }) => `${kind} ${cents}`).toSorted()
  },
  drawnOf: async (organizationId: Id) => {
    const rows = await db
      .selectFrom('purchase_order')
      .select(['number', 'drawn_cents as cents'])
      .where('organization_id', '=', organizationId)
      .execute()
    return Object.fromEntries(rows.map(({ number, cents }) => [number, cents]))
  },
})
