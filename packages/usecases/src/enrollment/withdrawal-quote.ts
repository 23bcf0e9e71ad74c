import { sayPolicy } from '@inservice/domain/billing'
import { quoteWithdrawal } from '@inservice/domain/enrollment'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadWithdrawal, mayWithdraw } from './load-withdrawal.ts'

/** What a person gets back for withdrawing now, before they decide. */
export const withdrawalQuote = query({
  name: 'enrollment.withdrawalQuote',
  input: z.object({ enrollmentId: idSchema }),
  load: async (read, { enrollmentId }, { now }) => (await loadWithdrawal(read, enrollmentId, now)) ?? null,
  allow: (actor, { row }) => mayWithdraw(actor, row),
  show: ({ row, state }, _input, { actor, now }) => {
    const { refund, way } = quoteWithdrawal(state, now, 'person')
    const say = (language: 'en' | 'es') =>
      state.policy && state.startsAt
        ? sayPolicy(
            state.policy,
            { startsAt: state.startsAt, zone: state.zone, calendar: state.calendar, now },
            language,
          )
        : null
    return {
      enrollmentId: row.id,
      title: row.title,
      isPayer: actor.kind === 'person' && (row.buyerId === null || row.buyerId === actor.personId),
      paidCents: Math.min(state.lineCents, Math.max(state.keptCents, way === 'invoice' ? state.lineCents : 0)),
      refund,
      way,
      policy: { en: say('en'), es: say('es') },
    }
  },
})
