import { z } from 'zod'

const factsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
const lineCents = z.int()

/** A line of a quote as it was kept on an order. */
export const quoteLineSchema = z.object({
  step: z.enum(['listed', 'audience', 'early', 'code', 'coverage', 'fee']),
  reason: z.enum([
    'listed',
    'audience-price',
    'early-price',
    'discount-code',
    'scholarship-code',
    'district-seats',
    'district-pays',
    'scholarship',
    'account-credit',
    'clock-hour-fee',
    'printed-transcript',
    'late-registration',
    'proposal-fee',
  ]),
  cents: lineCents,
  facts: factsSchema,
})

/** A line of a clock-hour fee as it was kept on an order. */
export const feeLineSchema = z.object({
  code: z.enum([
    'member-free',
    'nothing-claimed',
    'base',
    'per-hour',
    'ladder',
    'to-minimum',
    'late-surcharge',
    'printed-transcripts',
  ]),
  cents: lineCents,
  facts: factsSchema,
})
