import { z } from 'zod'
import type { Cents, Instant, PlainDate } from '../kernel/index.ts'
import { feeLineSchema, quoteLineSchema } from './working-schema.ts'

const party = z.object({
  name: z.string(),
  attention: z.string().nullish(),
  addressLines: z.array(z.string()).nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
})

/** How money came, as a paper says it. */
export const paidWays = ['card', 'check', 'ach', 'cash', 'invoice', 'purchase-order'] as const

/**
 * What a numbered paper said when it was handed out, in no language: names, lines with their reasons, payments.
 * It never changes; it is printed anew in whatever language is asked for.
 */
export const paperBodySchema = z.object({
  provider: party.optional(),
  billTo: party,
  orderNumber: z.string(),
  purchaseOrderNumber: z.string().nullish(),
  lines: z.array(
    z.object({
      title: z.string(),
      forPerson: z.string().nullish(),
      quantity: z.int(),
      unitCents: z.int(),
      amountCents: z.int(),
      working: z.array(z.union([quoteLineSchema, feeLineSchema])).default([]),
    }),
  ),
  payments: z
    .array(
      z.object({
        on: z.string(),
        way: z.enum(paidWays),
        reference: z.string().nullish(),
        amountCents: z.int(),
      }),
    )
    .default([]),
  /** A credit note's: the paper it credits, why, what was kept, and where the money went. */
  credits: z.object({ kind: z.enum(['invoice', 'receipt']), number: z.string() }).nullish(),
  reason: z.enum(['withdrawn', 'seats-returned', 'provider-canceled', 'other']).nullish(),
  withheldCents: z.int().nullish(),
  /** A receipt's: what credit notes took off the invoice before it was paid. */
  creditedCents: z.int().nullish(),
  refundedTo: z.enum(paidWays).nullish(),
  /** A quote's: what it is for, who asked for it, and the page on which it is ordered. */
  quote: z
    .object({
      subject: z.enum(['block', 'pack']),
      subjectId: z.string(),
      quantity: z.int(),
      requestedBy: z.string(),
      path: z.string(),
    })
    .nullish(),
})
export type PaperBody = z.output<typeof paperBodySchema>
export type CreditReason = NonNullable<PaperBody['reason']>

export type PaperKind = 'invoice' | 'receipt' | 'credit_note' | 'quote'

/** A paper that is to be issued: it gets its number where it is written down. */
export type NewPaper = {
  readonly kind: PaperKind
  readonly dueOn: PlainDate | null
  readonly totalCents: Cents
  readonly body: PaperBody
}

/** What papers ask of an order. */
export type PaperOrder = {
  readonly number: string
  readonly method: string
  readonly totalCents: Cents
  readonly paidCents: Cents
  readonly billingName: string
  readonly billingEmail: string
  readonly buyerName: string
  readonly organizationName: string | null
  readonly purchaseOrderNumber: string | null
  readonly timeZone: string
  readonly provider: PaperBody['provider']
  readonly lines: readonly {
    readonly id: string
    readonly title: string
    readonly quantity: number
    readonly amountCents: Cents
    readonly working: unknown
    readonly personName: string | null
  }[]
  readonly payments: readonly {
    readonly method: string
    readonly state: string
    readonly amountCents: Cents
    readonly settledAt: Instant | null
    readonly gatewayPaymentId: string | null
    /** Of what came to the desk: the check's or transfer's number, and its day. */
    readonly reference?: string | null
    readonly receivedOn?: PlainDate | null
  }[]
  /** The papers that it has, oldest first. */
  readonly papers: readonly { readonly kind: string; readonly number: string; readonly totalCents: Cents }[]
}
