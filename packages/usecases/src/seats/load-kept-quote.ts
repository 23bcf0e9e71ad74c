import { findQuote } from '@inservice/db/billing'
import type { Read } from '@inservice/db/kernel'
import { paperBodySchema, quoteLineSchema, type QuoteLine } from '@inservice/domain/billing'
import { judgeQuote } from '@inservice/domain/seats'
import type { Cents, Id, PlainDate } from '@inservice/domain/kernel'
import { z } from 'zod'

/** A quote's price as it was given, and whether it still stands. */
export type KeptPrice = {
  readonly id: Id
  readonly number: string
  readonly validUntil: PlainDate
  readonly judged: ReturnType<typeof judgeQuote>
  readonly lines: readonly QuoteLine[]
  readonly totalCents: Cents
}

/** The price that a quote keeps for this organization, thing and number. Undefined: it is another's, or for something else. */
export const loadKeptQuote = async (
  db: Read,
  quoteId: Id,
  asked: { readonly organizationId: Id; readonly subjectId: Id; readonly quantity: number },
  today: PlainDate,
): Promise<KeptPrice | undefined> => {
  const row = await findQuote(db, quoteId)
  if (!row || row.organizationId !== asked.organizationId || row.validUntil === null) return undefined
  const { quote, lines } = paperBodySchema.parse(row.body)
  if (quote?.subjectId !== asked.subjectId || quote.quantity !== asked.quantity) return undefined
  const { id, number, validUntil, isOrdered, totalCents } = row
  const said = z.array(quoteLineSchema).parse(lines[0]?.working ?? [])
  return { id, number, validUntil, judged: judgeQuote({ validUntil, isOrdered }, today), lines: said, totalCents }
}

/** What is to be paid: a quote's price as long as it stands, else today's. */
export const priceBy = <Quoted extends { readonly lines: readonly QuoteLine[]; readonly totalCents: Cents }>(
  quoted: Quoted,
  kept: KeptPrice | null,
): Quoted => (kept?.judged.ok ? { ...quoted, lines: kept.lines, totalCents: kept.totalCents } : quoted)

/** A quote as the page of buying shows it. */
export const showKept = (kept: KeptPrice | null) =>
  kept && { id: kept.id, number: kept.number, validUntil: kept.validUntil, isGood: kept.judged.ok }
