import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import { dateIn, plusDays, plusMinutes } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { drawPurchaseOrder, enter } from './keep-books.ts'
import { zone, type Person, type Provider, type Sold, type Stage } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

export type Sale = {
  provider: Provider
  buyer: Person
  organizationId: Id | null
  organizationName: string | null
  kind: Row<'order_line'>['kind']
  subjectId: Id
  title: string
  quantity: number
  cents: Cents
  working: unknown
  coverage: 'free' | 'card' | 'purchase_order' | 'invoice' | 'open'
  at: Instant
  /** False: the invoice stays unpaid. */
  settles?: boolean
}

const day = 24 * 60

/** An order with one line, as the house would have left it: paid by card, on an open invoice, or paid by check later. */
export function sell(stage: Stage, sale: Sale): Sold {
  const { sheet, newId } = stage
  const { provider, buyer, cents, at, coverage } = sale
  const id = newId()
  const byPaper = coverage === 'purchase_order' || coverage === 'invoice'
  const purchaseOrder =
    coverage === 'purchase_order' && sale.organizationId
      ? drawPurchaseOrder(stage, provider, sale.organizationId, at, cents)
      : null
  const order = sheet.add('customer_order', {
    id,
    provider_id: provider.id,
    number: `R-${id.slice(-12).toUpperCase()}`,
    buyer_id: buyer.id,
    organization_id: sale.organizationId,
    state: coverage === 'open' ? 'awaiting_payment' : byPaper ? 'confirmed_invoice_open' : 'paid',
    method: coverage === 'free' ? 'none' : coverage === 'open' ? 'card' : coverage,
    total_cents: cents,
    paid_cents: 0,
    refunded_cents: 0,
    purchase_order_id: purchaseOrder?.id ?? null,
    billing_name: byPaper ? (sale.organizationName ?? buyer.name) : buyer.name,
    billing_email: buyer.email,
    refund_policy: { id: provider.refund.id, version: provider.refund.version, rule: provider.refund.rule },
    expires_at: coverage === 'open' ? plusMinutes(stage.now, 2 * day) : null,
    created_at: at,
    confirmed_at: coverage === 'open' ? null : at,
    closed_at: null,
  })
  const line = sheet.add('order_line', {
    id: newId(),
    order_id: id,
    position: 1,
    kind: sale.kind,
    subject_id: sale.subjectId,
    person_id: sale.kind === 'seat_block' ? null : buyer.id,
    title: sale.title,
    quantity: sale.quantity,
    amount_cents: cents,
    working: sale.working,
    account_code: null,
    canceled_at: null,
  })
  const sold: Sold = { order, line, payment: null, provider, organizationId: sale.organizationId }
  if (cents === 0) return sold
  place(stage, sale, id)
  if (coverage === 'card') payByCard(stage, sold, at)
  if (byPaper) invoice(stage, sold, sale, purchaseOrder?.number ?? null)
  return sold
}

function place(stage: Stage, { provider, cents, kind, at, buyer }: Sale, orderId: Id): void {
  const parts = {
    registrationCents: kind === 'registration' ? cents : 0,
    seatsCents: kind === 'seat_block' ? cents : 0,
    clockHourFeeCents: kind === 'clock_hour_fee' ? cents : 0,
  }
  enter(stage, { kind: 'order_placed', ...parts }, { provider, orderId, at, by: buyer.id })
}

const bodyOf = (sold: Sold, more: object): Record<string, unknown> => ({
  billTo: { name: sold.order.billing_name, email: sold.order.billing_email },
  lines: [
    {
      title: sold.line.title,
      quantity: sold.line.quantity,
      unitCents: Math.round(sold.line.amount_cents / (sold.line.quantity ?? 1)),
      amountCents: sold.line.amount_cents,
    },
  ],
  orderNumber: sold.order.number,
  ...more,
})

function payByCard(stage: Stage, sold: Sold, at: Instant): void {
  const { order, provider } = sold
  const id = stage.newId()
  sold.payment = stage.sheet.add('payment', {
    id,
    order_id: order.id,
    method: 'card',
    state: 'succeeded',
    amount_cents: order.total_cents,
    refunded_cents: 0,
    gateway: 'stripe',
    gateway_session_id: `cs_demo_${id}`,
    gateway_payment_id: `pi_demo_${id}`,
    created_at: at,
    settled_at: plusMinutes(at, 2),
  })
  order.paid_cents = order.total_cents
  enter(
    stage,
    { kind: 'card_paid', cents: order.total_cents },
    { provider, orderId: order.id, at: plusMinutes(at, 2), by: null },
  )
  receipt(stage, sold, at, 'card')
}

function receipt(stage: Stage, sold: Sold, at: Instant, way: 'card' | 'check'): void {
  const on = dateIn(at, zone)
  stage.papers.push({
    provider: sold.provider,
    kind: 'receipt',
    at,
    on,
    dueOn: null,
    orderId: sold.order.id,
    organizationId: sold.organizationId,
    totalCents: sold.order.total_cents,
    body: bodyOf(sold, { payments: [{ on, way, amountCents: sold.order.total_cents }] }),
  })
}

function invoice(stage: Stage, sold: Sold, sale: Sale, purchaseOrderNumber: string | null): void {
  const { order, provider } = sold
  const cents = order.total_cents
  enter(stage, { kind: 'invoiced', cents }, { provider, orderId: order.id, at: sale.at, by: sale.buyer.id })
  const on = dateIn(sale.at, zone)
  stage.papers.push({
    provider,
    kind: 'invoice',
    at: sale.at,
    on,
    dueOn: plusDays(on, 30),
    orderId: order.id,
    organizationId: sold.organizationId,
    totalCents: cents,
    body: bodyOf(sold, { purchaseOrderNumber }),
  })
  const paidAt = toDaytime(plusMinutes(sale.at, stage.dice.between(18, 45) * day))
  const settles = sale.settles ?? stage.dice.chance(88)
  if (!settles || paidAt > stage.now) return
  sold.payment = stage.sheet.add('payment', {
    id: stage.newId(),
    order_id: order.id,
    method: 'check',
    state: 'succeeded',
    amount_cents: cents,
    refunded_cents: 0,
    gateway: 'desk',
    gateway_session_id: null,
    gateway_payment_id: null,
    created_at: paidAt,
    settled_at: paidAt,
  })
  order.state = 'paid'
  order.paid_cents = cents
  enter(stage, { kind: 'invoice_paid', cents, by: 'bank' }, { provider, orderId: order.id, at: paidAt, by: null })
  receipt(stage, sold, paidAt, 'check')
}
