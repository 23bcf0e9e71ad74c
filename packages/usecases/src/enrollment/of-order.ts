import { findOrderOwner } from '@inservice/db/billing'
import { listOrderSubjects } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { payerOf } from '../billing/index.ts'
import { query } from '../kernel/index.ts'

/** What came of an order: the offerings behind its lines and the enrollments, for whoever may see it. */
export const ofOrder = query({
  name: 'enrollment.ofOrder',
  input: z.object({ orderId: idSchema }),
  load: async (read, { orderId }) => {
    const owner = await findOrderOwner(read, orderId)
    return owner ? { owner, subjects: await listOrderSubjects(read, orderId, { order: 'seen' }) } : null
  },
  allow: (actor, { owner }) =>
    can(actor, 'order.see', {
      personId: owner.buyerId,
      providerId: owner.providerId,
      organizationId: payerOf(owner),
    }),
  show: ({ subjects }, _input, { actor }) =>
    subjects.map(({ personId, ...subject }) => ({
      ...subject,
      own: actor.kind === 'person' && actor.personId === personId,
    })),
})
