import { findDocument } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { paperBodySchema } from '@inservice/domain/billing'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { payerOf } from './order.ts'

/** A numbered paper as it was handed out, for whoever may see its order. */
export const paper = query({
  name: 'billing.paper',
  input: z.object({ documentId: idSchema }),
  load: async (read, { documentId }) => (await findDocument(read, documentId)) ?? null,
  allow: (actor, { kind, buyerId, providerId, organizationId, method }) =>
    can(actor, 'order.see', {
      personId: buyerId,
      providerId,
      organizationId: kind === 'quote' ? organizationId : payerOf({ method, organizationId }),
    }),
  show: ({ body, providerName, providerAddress, providerEmail, providerPhone, buyerId: _buyer, ...paper }) => {
    const said = paperBodySchema.parse(body)
    const today = {
      name: providerName,
      addressLines: providerAddress === null ? [] : providerAddress.split('\n'),
      email: providerEmail,
      phone: providerPhone,
    }
    return { ...paper, body: { ...said, provider: said.provider ?? today } }
  },
})
