import type { Stripe } from 'stripe'
import { bookTransaction } from './book-transaction.ts'
import type { World } from './world.ts'

const disputeFee = 1500

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}

const newDispute = (world: World, charge: Stripe.Charge, conduct: string): Stripe.Dispute => {
  const inquiry = conduct === 'inquired'
  return {
    id: world.newId('du'),
    object: 'dispute',
    amount: charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: world.seconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: world.seconds() + 9 * 24 * 3600,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: conduct === 'disputed-product_not_received' ? 'product_not_received' : 'fraudulent',
    status: inquiry ? 'warning_needs_response' : 'needs_response',
  }
}

/** The holder of the card turns to the bank, which takes the money back at once; an inquiry only asks. */
export const openDispute = (world: World, charge: Stripe.Charge, conduct: string): Stripe.Dispute => {
  const opened = newDispute(world, charge, conduct)
  world.put('charge', charge.id, { ...charge, disputed: true })
  if (conduct === 'inquired') {
    world.put('dispute', opened.id, opened)
    world.emit('charge.dispute.created', opened)
    return opened
  }
  const taken = bookTransaction(world, {
    type: 'adjustment',
    category: 'dispute',
    amount: -charge.amount,
    fee: disputeFee,
    currency: charge.currency,
    source: opened.id,
  })
  const dispute = { ...opened, balance_transactions: [taken] }
  world.put('dispute', dispute.id, dispute)
  world.emit('charge.dispute.created', dispute)
  world.emit('charge.dispute.funds_withdrawn', dispute)
  return dispute
}
