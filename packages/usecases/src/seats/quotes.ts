import { listQuotes } from '@inservice/db/billing'
import { scopesOf } from '@inservice/domain/access'
import { paperBodySchema } from '@inservice/domain/billing'
import { dateIn } from '@inservice/domain/kernel'
import { judgeQuote } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The quotes that one's organizations have asked for, with what became of each. */
export const quotes = query({
  name: 'seats.quotes',
  input: z.object({}),
  load: async (read, _input, { actor }) => {
    const sight = scopesOf(actor, 'seats.buy')
    return { sight, rows: await listQuotes(read, sight) }
  },
  allow: (_actor, { sight }) => sight.everywhere || sight.ids.organization.length > 0,
  show: ({ rows }, _input, { now }) => ({
    quotes: rows.map(({ body, timeZone, ...row }) => {
      const { lines, quote } = paperBodySchema.parse(body)
      const judged = judgeQuote({ validUntil: row.validUntil, isOrdered: row.blockId !== null }, dateIn(now, timeZone))
      return {
        ...row,
        title: lines[0]?.title ?? '',
        quantity: quote?.quantity ?? 0,
        requestedBy: quote?.requestedBy ?? '',
        path: quote?.path ?? '/seats/buy',
        standing: judged.ok ? ('good' as const) : judged.refusal.code,
      }
    }),
  }),
})
