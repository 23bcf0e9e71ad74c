import { findWhereabouts, getWindow } from '@inservice/db/catalog'
import { findCancellation } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { decideCancel } from '@inservice/domain/catalog'
import { CancellationQuote } from '@inservice/domain/enrollment'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadCancellation } from './load-cancellation.ts'

/** An offering's cancellation as its desk sees it: before, whom and what money it reaches; afterwards, how far it has come. */
export const cancellation = query({
  name: 'enrollment.cancellation',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }) => {
    const [offering, window] = [await findWhereabouts(read, offeringId), await getWindow(read, offeringId)]
    if (!offering || !window) return null
    const done = await findCancellation(read, { offeringId })
    return { offering, window, done, quoted: done ? null : await loadCancellation(read, offeringId) }
  },
  allow: (actor, { offering }) => can(actor, 'catalog.cancel', offering.at),
  show: ({ offering, window, done, quoted }, _input, { now }) => {
    const { id, title, number, slug, state, timeZone } = offering
    const judged = decideCancel({ state, endsAt: window.endsAt }, now)
    return {
      offering: { id, title, number, slug, state, timeZone, startsAt: window.startsAt },
      reason: window.canceledReason,
      /** Why it can’t be canceled; null where it can. */
      refusal: judged.ok ? null : judged.refusal.code,
      quoted: quoted ?? (done ? CancellationQuote.parse(done.quoted) : null),
      progress: done ? { ...done, quoted: undefined } : null,
      now,
    }
  },
})
