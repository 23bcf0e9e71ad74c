/**
 * The second guard: a database constraint that a decision should have foreseen, and the refusal it means.
 * A constraint that does not stand here is a bug where it breaks.
 */
export const constraintTable: Readonly<Record<string, string>> = {
  seat_never_sold_twice: 'offering-full',
  seat_pool_closed: 'registration-closed',
  offering_stays_confirmed: 'offering-not-tentative',
  offering_cancellation_pkey: 'offering-canceled',
  seat_reserve_once: 'reserve-twice',
  seat_reserve_for_one: 'reserve-for-whom',
  enrollment_once: 'already-registered',
  waiting_list_live: 'already-waiting',
  block_seat_person: 'seat-already-assigned',
  seat_hold_of_block_seat: 'seat-already-assigned',
  quote_ordered_once: 'quote-ordered',
  pack_never_public: 'pack-rule-public',
  claim_link_uses_left_check: 'link-used-up',
  purchase_order_not_overdrawn: 'purchase-order-overdrawn',
  refunded_within_paid: 'refund-above-paid',
  paid_within_total: 'payment-above-open',
  payment_refunds_within: 'refund-above-paid',
  application_once: 'already-applied',
  assurance_asked_once: 'supervisor-asked-already',
  team_name_once: 'team-name-taken',
  team_member_once: 'already-in-team',
  team_never_too_large: 'team-full',
  team_member_enrolled: 'team-seat-needed',
  claim_offering_id_person_id_key: 'already-claimed',
  person_address_verified: 'address-taken',
}
