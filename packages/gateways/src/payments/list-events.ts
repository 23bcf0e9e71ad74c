import type { Instant } from '@inservice/domain/kernel'
import type { Stripe } from 'stripe'
import { eventOf } from './event-of.ts'
import type { PaymentEvent } from './events.ts'
import { forAccount } from './for-account.ts'
import { listAll } from './list-all.ts'
import { paymentEventNames } from './payment-event-names.ts'
import { toSeconds } from './stripe-time.ts'
import type { ForAccount } from './types.ts'

export const listEvents = async (stripe: Stripe, since: Instant, of?: ForAccount): Promise<readonly PaymentEvent[]> => {
  const events = await listAll(() =>
    stripe.events.list(
      { created: { gte: toSeconds(since) }, types: [...paymentEventNames], limit: 100 },
      forAccount(of),
    ),
  )
  return events.map(eventOf)
}
