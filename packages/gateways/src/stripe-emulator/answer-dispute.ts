import type { Stripe } from 'stripe'
import { ApiRefusal } from './api-refusal.ts'
import { bookTransaction } from './book-transaction.ts'
import type { Params } from './params.ts'
import { getThing, type World } from './world.ts'

const openStates: readonly string[] = ['needs_response', 'warning_needs_response', 'under_review']

const getOpen = (world: World, id: string): Stripe.Dispute => {
  const dispute = getThing(world, 'dispute', id, 'dispute')
  if (!openStates.includes(dispute.status))
    throw ApiRefusal.wrong('This dispute is already closed', undefined, 'dispute_already_closed')
  return dispute
}

const keep = (world: World, dispute: Stripe.Dispute): Stripe.Dispute => {
  world.put('dispute', dispute.id, dispute)
  return dispute
}

const win = (world: World, dispute: Stripe.Dispute): Stripe.Dispute => {
  const inquiry = dispute.balance_transactions.length === 0
  if (inquiry) {
    const over = keep(world, { ...dispute, status: 'warning_closed' })
    world.emit('charge.dispute.closed', over)
    return over
  }
  const back = bookTransaction(world, {
    type: 'adjustment',
    category: 'dispute_reversal',
    amount: dispute.amount,
    currency: dispute.currency,
    source: dispute.id,
  })
  const won = keep(world, { ...dispute, status: 'won', balance_transactions: [...dispute.balance_transactions, back] })
  world.emit('charge.dispute.funds_reinstated', won)
  world.emit('charge.dispute.closed', won)
  return won
}

/** POST /v1/disputes/:id/close: the charge is given up. */
export const closeDispute = (world: World, id: string): Stripe.Dispute => {
  const lost = keep(world, { ...getOpen(world, id), status: 'lost' })
  world.emit('charge.dispute.closed', lost)
  return lost
}

/** POST /v1/disputes/:id: the published words `winning_evidence` and `losing_evidence` decide it when they are submitted. */
export const answerDispute = (world: World, params: Params, id: string): Stripe.Dispute => {
  const dispute = getOpen(world, id)
  const text = params.child('evidence')?.text('uncategorized_text') ?? dispute.evidence.uncategorized_text
  const submit = params.text('submit') !== 'false'
  const metadata = params.has('metadata') ? { ...dispute.metadata, ...params.metadata() } : dispute.metadata
  const answered = keep(world, {
    ...dispute,
    metadata,
    evidence: { ...dispute.evidence, uncategorized_text: text },
    evidence_details: { ...dispute.evidence_details, has_evidence: text !== null, submission_count: submit ? 1 : 0 },
    status: submit ? (dispute.status.startsWith('warning') ? 'warning_under_review' : 'under_review') : dispute.status,
  })
  world.emit('charge.dispute.updated', answered)
  if (submit && text === 'winning_evidence') return win(world, answered)
  if (submit && text === 'losing_evidence') return closeLost(world, answered)
  return answered
}

const closeLost = (world: World, dispute: Stripe.Dispute): Stripe.Dispute => {
  const lost = keep(world, {
    ...dispute,
    status: dispute.balance_transactions.length === 0 ? 'warning_closed' : 'lost',
  })
  world.emit('charge.dispute.closed', lost)
  return lost
}
