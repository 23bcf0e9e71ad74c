import { centsSchema, emailSchema, idSchema, plainDateSchema } from '@inservice/domain/kernel'
import { z } from 'zod'

/** How an organization pays for seats: the purchase order, and where the invoice goes. */
export const payInput = {
  expectedCents: centsSchema,
  /** The quote whose price is kept. */
  quoteId: idSchema.nullable().default(null),
  purchaseOrderNumber: z.string().trim().max(60, 'A purchase order’s number has at most 60 characters.').default(''),
  authorizedCents: centsSchema.nullable().default(null),
  expiresOn: plainDateSchema.nullable().default(null),
  approver: z.string().trim().max(120, 'At most 120 characters.').default(''),
  fileKey: z.string().max(300).nullable().default(null),
  fileName: z.string().max(200).nullable().default(null),
  billingEmail: emailSchema.nullable().default(null),
}

export const quantitySchema = z
  .int('Give a whole number of seats.')
  .min(1, 'Buy at least one seat.')
  .max(500, 'At most 500 seats at a time.')

/** Whether an attached purchase order is one that its buyer handed in. */
export const isOwnFile = (fileKey: string | null, buyerId: string): boolean =>
  fileKey === null || fileKey.startsWith(`uploads/${buyerId}/`)
