import type { Cents, Id } from '../kernel/index.ts'
import type { OrderStatus } from './transitions.ts'

/** Why money goes back, as it stands in refunds and in the ledger, where the provider called the training off. */
export const offeringCanceled = 'offering canceled'

/** What is due back of an order, and where its money is: open on its invoice, or kept, by card or by hand. Cents. */
export type BackFacts = {
  readonly dueCents: Cents
  /** Still to be paid on the open invoice. */
  readonly openCents: Cents
  /** Paid by card and not gone back or asked for yet; and the same of checks, transfers and cash. */
  readonly cardCents: Cents
  readonly handCents: Cents
}
/** The way back of each cent: the open invoice is lowered, the card gets it, or the finance desk sends it by hand. */
export type GivenBack = { readonly creditCents: Cents; readonly cardCents: Cents; readonly handCents: Cents }

/**
 * What goes back when a provider calls off what was sold: everything, to the way it was paid (provider policy, always). What
 * is still open on an invoice is credited first; what was paid goes back to where it came from. Never more than was paid or
 * is owed. $150 due on an invoice of which $50 came by check: $100 credited, $50 by hand. Refuses nothing.
 */
export const giveBack = ({ dueCents, openCents, cardCents, handCents }: BackFacts): GivenBack => {
  const creditCents = Math.min(dueCents, Math.max(0, openCents))
  const byCard = Math.min(dueCents - creditCents, Math.max(0, cardCents))
  const byHand = Math.min(dueCents - creditCents - byCard, Math.max(0, handCents))
  return { creditCents, cardCents: byCard, handCents: byHand }
}

/** What goes back for each of several, in their order; what one of an order has taken back the next of it can't. */
export const giveBackEach = <Row extends BackFacts & { readonly orderId: Id | null }>(
  rows: readonly Row[],
): readonly { readonly row: Row; readonly back: GivenBack }[] => {
  const gone = new Map<Id, GivenBack>()
  return rows.map((row) => {
    const before = (row.orderId && gone.get(row.orderId)) || { creditCents: 0, cardCents: 0, handCents: 0 }
    const back = giveBack({
      dueCents: row.dueCents,
      openCents: row.openCents - before.creditCents,
      cardCents: row.cardCents - before.cardCents,
      handCents: row.handCents - before.handCents,
    })
    if (row.orderId)
      gone.set(row.orderId, {
        creditCents: before.creditCents + back.creditCents,
        cardCents: before.cardCents + back.cardCents,
        handCents: before.handCents + back.handCents,
      })
    return { row, back }
  })
}

/**
 * Where an order stands once all it was for is called off: never paid → canceled; an invoice of which a part was paid owes
 * nothing more, and is paid until that part has gone back; one that is still open for something else stays open. Null: it stays as it is, and its refunds move it.
 */
export const calledOff = (status: OrderStatus, paidCents: Cents, stillOpenCents: Cents = 0): OrderStatus | null => {
  if (status === 'open' || status === 'awaiting_payment') return 'canceled'
  if (status !== 'confirmed_invoice_open' || stillOpenCents > 0) return null
  return paidCents > 0 ? 'paid' : 'canceled'
}
