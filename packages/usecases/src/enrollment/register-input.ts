import { centsSchema, emailSchema, idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'

export const RegisterInput = z.object({
  offeringId: idSchema,
  payBy: z.enum(['nothing', 'card', 'purchase_order'], 'Choose how to pay.'),
  expectedCents: centsSchema,
  answers: z.record(z.string().max(60), z.string().max(2_000, 'At most 2,000 characters.')).default({}),
  sessionIds: z.array(idSchema).max(60).default([]),
  purchaseOrderNumber: z.string().trim().max(60, 'A purchase order’s number has at most 60 characters.').optional(),
  organizationId: idSchema.optional(),
  billingEmail: emailSchema.optional(),
})
export type RegisterInput = z.output<typeof RegisterInput>
