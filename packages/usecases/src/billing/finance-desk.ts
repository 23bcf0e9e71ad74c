import { listOpenGatewayEvents, listOpenRefunds, listOverdueInvoices, listUnpaidOrders } from '@inservice/db/billing'
import { scopesOf } from '@inservice/domain/access'
import { plusMinutes } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

const shown = 8
/** What has come in the last minutes is on its way, not left lying. */
const settling = 5

/** The finance desk by exception: what is late, unpaid, not given back or not worked on; the first of each, and how many in all. */
export const financeDesk = query({
  name: 'billing.financeDesk',
  input: z.object({}),
  load: async (read, _input, { actor, now }) => {
    const sight = scopesOf(actor, 'ledger.see')
    if (!sight.everywhere && sight.ids.provider.length === 0) return null
    const [overdue, unpaid, refunds, events] = await Promise.all([
      listOverdueInvoices(read, sight, { now, limit: shown }),
      listUnpaidOrders(read, sight, { limit: shown }),
      listOpenRefunds(read, sight, { limit: shown }),
      listOpenGatewayEvents(read, sight, { receivedBefore: plusMinutes(now, -settling), limit: shown }),
    ])
    return { overdue, unpaid, refunds, events, manyProviders: sight.everywhere || sight.ids.provider.length > 1 }
  },
  allow: () => true,
  show: (found, _input, { now }) => ({ ...found, now }),
})
