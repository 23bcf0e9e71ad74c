/** What a letter speaks of; each kind is written by its own hand. */
export const letterKinds = [
  'registration-confirmed',
  'registration-canceled',
  'offering-canceled',
  'waiting-list-joined',
  'waiting-list-offer',
  'waiting-list-removed',
  'order-receipt',
  'invoice-issued',
  'invoice-reminder',
  'refund-sent',
  'seat-assigned',
  'seat-claimed',
  'seat-passed-on',
  'seat-taken-over',
  'claim-needs-attention',
  'hours-awarded',
  'hours-corrected',
  'evaluation-due',
  'roster-message',
] as const
export type LetterKind = (typeof letterKinds)[number]
