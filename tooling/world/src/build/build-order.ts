import type { Cents, Id } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { idOf, type Context, type Ref } from './context.ts'

export type LineWish = {
  kind?: Row<'order_line'>['kind']
  /** The offering, seat block or claim that it is for. */
  subject: Ref
  person?: Ref
  title?: string
  quantity?: number
  cents: Cents
}
export type OrderWish = {
  provider: Ref
  buyer: Ref
  organization?: Ref
  purchaseOrder?: Ref
  state?: Row<'customer_order'>['state']
  method?: Row<'customer_order'>['method']
  lines: readonly LineWish[]
}
export type BuiltOrder = { id: Id; number: string; totalCents: Cents; lineIds: readonly Id[]; paymentId: Id | null }

const paidFor = {
  registration: 'unearned_registration',
  seat_block: 'unearned_seats',
  clock_hour_fee: 'clock_hour_fees',
  transcript: 'clock_hour_fees',
  proposal_fee: 'registration_revenue',
} as const

/** An order with its lines: paid by card where nothing else is wished, with its payment and a balanced entry. */
export async function buildOrder(context: Context, wish: OrderWish): Promise<BuiltOrder> {
  const id = context.newId()
  const { state = 'paid', method = 'card' } = wish
  const number = `W${context.mark}-O-${String(context.next('order')).padStart(5, '0')}`.toUpperCase()
  const totalCents = wish.lines.reduce((sum, line) => sum + line.cents, 0)
  const paid = state === 'paid'
  await context.insert('customer_order', {
    id,
    provider_id: idOf(wish.provider),
    number,
    buyer_id: idOf(wish.buyer),
    organization_id: wish.organization ? idOf(wish.organization) : null,
    purchase_order_id: wish.purchaseOrder ? idOf(wish.purchaseOrder) : null,
    state,
    method,
    total_cents: totalCents,
    paid_cents: paid ? totalCents : 0,
    created_at: context.now,
    confirmed_at: paid || state === 'confirmed_invoice_open' ? context.now : null,
  })
  const lines = wish.lines.map((line, index) => lineRow(context, id, line, index))
  await context.insert('order_line', ...lines)
  const paymentId = paid && method === 'card' && totalCents > 0 ? context.newId() : null
  if (paymentId)
    await context.insert('payment', {
      id: paymentId,
      order_id: id,
      method: 'card',
      state: 'succeeded',
      amount_cents: totalCents,
      gateway_session_id: `cs_world_${paymentId}`,
      gateway_payment_id: `pi_world_${paymentId}`,
      created_at: context.now,
      settled_at: context.now,
    })
  if (paid || state === 'confirmed_invoice_open') await enter(context, wish, id, lines, paid)
  return { id, number, totalCents, lineIds: lines.map((line) => line.id), paymentId }
}

const lineRow = (context: Context, orderId: Id, line: LineWish, index: number): Row<'order_line'> => ({
  id: context.newId(),
  order_id: orderId,
  position: index + 1,
  kind: line.kind ?? 'registration',
  subject_id: idOf(line.subject),
  person_id: line.person ? idOf(line.person) : null,
  title: line.title ?? 'Example offering',
  quantity: line.quantity ?? 1,
  amount_cents: line.cents,
})

async function enter(
  context: Context,
  wish: OrderWish,
  orderId: Id,
  lines: readonly Row<'order_line'>[],
  paid: boolean,
): Promise<void> {
  const owed = lines.filter((line) => line.amount_cents > 0)
  if (owed.length === 0) return
  const entryId = context.newId()
  const total = owed.reduce((sum, line) => sum + line.amount_cents, 0)
  const account = paid ? 'card_clearing' : 'receivable'
  const entry = { id: entryId, provider_id: idOf(wish.provider), order_id: orderId, at: context.now }
  await context.insert('ledger_entry', { ...entry, memo: paid ? 'Order paid' : 'Order confirmed, invoice open' })
  await context.insert(
    'ledger_posting',
    { entry_id: entryId, position: 1, account, amount_cents: total, account_code: null },
    ...owed.map((line, index) => ({
      entry_id: entryId,
      position: index + 2,
      account: paidFor[line.kind],
      amount_cents: -line.amount_cents,
      account_code: null,
    })),
  )
}

export type PurchaseOrderWish = { number?: string; authorizedCents?: Cents; drawnCents?: Cents; expiresOn?: string }

/** An organization's purchase order with a provider: $10,000 where no amount is wished. */
export async function buildPurchaseOrder(
  context: Context,
  provider: Ref,
  organization: Ref,
  wish: PurchaseOrderWish = {},
): Promise<{ id: Id; number: string }> {
  const id = context.newId()
  const number = wish.number ?? `PO-${context.mark}-${context.next('purchase order')}`.toUpperCase()
  await context.insert('purchase_order', {
    id,
    provider_id: idOf(provider),
    organization_id: idOf(organization),
    number,
    authorized_cents: wish.authorizedCents ?? 1_000_000,
    drawn_cents: wish.drawnCents ?? 0,
    expires_on: wish.expiresOn ?? null,
    approver: 'Business Office',
    created_at: context.now,
  })
  return { id, number }
}
