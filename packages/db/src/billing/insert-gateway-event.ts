import type { Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewGatewayEvent = {
  /** The payment provider's own id: told twice, kept once. */
  readonly id: string
  readonly gateway: string
  /** The provider's name for it, `checkout.session.completed`. */
  readonly kind: string
  readonly body: unknown
  readonly receivedAt: Instant
}

/** Keeps what the payment provider told. False where it was kept before. */
export const insertGatewayEvent = async (tx: Tx, event: NewGatewayEvent): Promise<boolean> => {
  const kept = await tx
    .insertInto('gateway_event')
    .values({
      id: event.id,
      gateway: event.gateway,
      kind: event.kind,
      body: JSON.stringify(event.body),
      received_at: event.receivedAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}
