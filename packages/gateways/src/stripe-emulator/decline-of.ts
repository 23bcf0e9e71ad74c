import type { Conduct } from './test-cards.ts'

export type Decline = { readonly code: string; readonly declineCode: string; readonly message: string }

const declined = (declineCode: string, message = 'Your card was declined.'): Decline => ({
  code: 'card_declined',
  declineCode,
  message,
})

const declines: Partial<Record<Conduct, Decline>> = {
  card_declined: declined('generic_decline'),
  insufficient_funds: declined('insufficient_funds', 'Your card has insufficient funds.'),
  lost_card: declined('lost_card'),
  stolen_card: declined('stolen_card'),
  card_velocity_exceeded: declined(
    'card_velocity_exceeded',
    'Your card was declined for making repeated attempts too frequently or exceeding its amount limit.',
  ),
  expired_card: { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' },
  incorrect_cvc: {
    code: 'incorrect_cvc',
    declineCode: 'incorrect_cvc',
    message: "Your card's security code is incorrect.",
  },
  processing_error: {
    code: 'processing_error',
    declineCode: 'processing_error',
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
  'authenticates-then-insufficient_funds': declined('insufficient_funds', 'Your card has insufficient funds.'),
  'authenticates-then-card_declined': declined('generic_decline'),
}

/** What the bank says against a card of this conduct; nothing where it pays. */
export const declineOf = (conduct: string): Decline | undefined =>
  Object.entries(declines).find(([name]) => name === conduct)?.[1]
