import { fiscalYearOf, post, type MoneyEvent } from '@inservice/domain/billing'
import { dateIn, type Id, type Instant } from '@inservice/domain/kernel'
import { zone, type Provider, type Stage } from './stage.ts'

type Where = { provider: Provider; orderId: Id | null; at: Instant; by: Id | null }

/** Writes what happened to money by the ledger's own rules; card money is remembered for the payouts. */
export function enter(stage: Stage, event: MoneyEvent, { provider, orderId, at, by }: Where): void {
  const posting = post(event)
  if (!posting) return
  const { sheet, newId } = stage
  const id = newId()
  sheet.add('ledger_entry', { id, provider_id: provider.id, order_id: orderId, at, memo: posting.kind, made_by: by })
  posting.lines.forEach(({ account, cents }, index) => {
    sheet.add('ledger_posting', {
      entry_id: id,
      position: index + 1,
      account,
      amount_cents: cents,
      account_code: accountCode(account),
    })
    if (account === 'card_clearing' && event.kind !== 'paid_out') remember(stage, provider, at, cents)
  })
}

/** Fund – program – activity – object – location; activity 31 is instructional professional development. */
const accountCode = (account: string): string | null => {
  if (account === 'registration_revenue' || account === 'seat_revenue') return '10-7189-31-7000-121'
  return account === 'clock_hour_fees' ? '10-7190-31-7000-121' : null
}

function remember(stage: Stage, provider: Provider, at: Instant, cents: number): void {
  const month = dateIn(at, zone).slice(0, 7)
  const key = `${provider.prefix} ${month}`
  const known = stage.cleared.get(key) ?? { provider, month, cents: 0 }
  known.cents += cents
  stage.cleared.set(key, known)
}

/** The card company pays a month's money out on the fifth of the next. */
export function payOut(stage: Stage): void {
  for (const { provider, month, cents } of stage.cleared.values()) {
    const [year = 0, number = 0] = month.split('-').map(Number)
    const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
    const at = `${next}-05T18:00:00.000Z`
    if (cents > 0 && at < stage.now)
      enter(stage, { kind: 'paid_out', cents }, { provider, orderId: null, at, by: null })
  }
}

/** The purchase order of an organization with a provider for a fiscal year, drawn by so much. */
export function drawPurchaseOrder(
  stage: Stage,
  provider: Provider,
  organizationId: Id,
  at: Instant,
  cents: number,
): { id: Id; number: string } {
  const on = dateIn(at, zone)
  const year = fiscalYearOf(on)
  const key = `${provider.id} ${organizationId} ${year}`
  const known = stage.purchaseOrders.get(key)
  if (known) {
    known.drawn_cents = (known.drawn_cents ?? 0) + cents
    return known
  }
  const made = stage.sheet.add('purchase_order', {
    id: stage.newId(),
    provider_id: provider.id,
    organization_id: organizationId,
    number: `${year}-${stage.dice.between(10_000, 99_999)}`,
    authorized_cents: 1,
    drawn_cents: cents,
    expires_on: `${year}-08-31`,
    approver: 'Business Office',
    file_key: null,
    file_name: null,
    created_at: at,
  })
  stage.purchaseOrders.set(key, made)
  return made
}

/** Purchase orders are authorized for more than was drawn, in whole five hundreds. */
export function authorizePurchaseOrders(stage: Stage): void {
  for (const row of stage.purchaseOrders.values()) {
    row.drawn_cents = Math.max(0, row.drawn_cents ?? 0)
    row.authorized_cents = Math.max(100_000, Math.ceil((row.drawn_cents * 1.3) / 50_000) * 50_000)
  }
}
