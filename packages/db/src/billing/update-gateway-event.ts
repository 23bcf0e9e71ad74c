import type { Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Notes that an event was worked on, and what came of it. */
export const updateGatewayEvent = async (tx: Tx, id: string, at: Instant, outcome: string): Promise<void> => {
  await tx.updateTable('gateway_event').set({ processed_at: at, outcome }).where('id', '=', id).execute()
}
