import type { Cents, Language } from '../kernel/index.ts'
import { sayFeeLine } from './say-fee-line.ts'
import { sayQuoteLine } from './say-quote-line.ts'
import { feeLineSchema, quoteLineSchema } from './working-schema.ts'

export type SaidLine = { readonly label: string; readonly amount: string; readonly cents: Cents }

/**
 * How an order's line came to its amount, as it was kept on the order: a quote's lines or a clock-hour fee's, each with its
 * reason. What was kept in no known form says nothing. A listed $150.00, early → `Listed price $150.00`, `Early price until … −$25.00`.
 */
export const sayWorking = (working: unknown, language: Language): readonly SaidLine[] =>
  (Array.isArray(working) ? working : []).flatMap((line: unknown): readonly SaidLine[] => {
    const quoted = quoteLineSchema.safeParse(line)
    if (quoted.success) return [{ ...sayQuoteLine(quoted.data, language), cents: quoted.data.cents }]
    const fee = feeLineSchema.safeParse(line)
    return fee.success ? [{ ...sayFeeLine(fee.data, language), cents: fee.data.cents }] : []
  })
