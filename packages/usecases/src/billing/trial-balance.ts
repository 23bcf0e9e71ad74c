import { listAccountSums, listDeskProviders } from '@inservice/db/billing'
import { scopesOf } from '@inservice/domain/access'
import { trialBalance as balance } from '@inservice/domain/billing'
import { dateIn, idSchema, plainDateSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The ledger by account through a day, of one provider or of all whose books one sees. The balances sum to 0. */
export const trialBalance = query({
  name: 'billing.trialBalance',
  input: z.object({ through: plainDateSchema.optional(), providerId: idSchema.optional() }),
  load: async (read, { through, providerId }, { actor, now }) => {
    const sight = scopesOf(actor, 'ledger.see')
    const providers = await listDeskProviders(read, sight)
    const [first] = providers
    if (!first || (providerId && !providers.some(({ id }) => id === providerId))) return null
    const day = through ?? dateIn(now, first.timeZone)
    const sums = await listAccountSums(read, sight, { through: day, providerId: providerId ?? null })
    return { sums, through: day, providers }
  },
  allow: () => true,
  show: ({ sums, through, providers }, { providerId }) => ({
    ...balance(sums),
    through,
    providers,
    of: providers.length === 1 ? (providers[0] ?? null) : (providers.find(({ id }) => id === providerId) ?? null),
  }),
})
