import { getSession } from './expire-session.ts'
import type { Due } from './kinds.ts'
import { arrivePayout } from './pay-out.ts'
import { completeRefund, failRefund } from './settle-refund.ts'
import { worldOf, type World, type WorldParts } from './world.ts'

const deeds: Record<Due['deed'], (world: World, id: string) => unknown> = {
  'session-expires': getSession,
  'refund-succeeds': completeRefund,
  'refund-fails': failRefund,
  'payout-arrives': arrivePayout,
}

/** Does what time has brought: pages close, banks change their mind, payouts arrive. */
export const runDue = (parts: WorldParts): void => {
  const now = parts.now()
  for (const { id, account, value } of parts.store.all('due')) {
    if (value.at > now) continue
    parts.store.drop('due', id)
    deeds[value.deed](worldOf(parts, account, null), value.of)
  }
}
