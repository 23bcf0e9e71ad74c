import type { PaperFrame, PaperParty } from '../kernel/paper.ts'
import type { Cents, PlainDate } from '@inservice/domain/kernel'

export type StatementInput = PaperFrame & {
  readonly organization: PaperParty
  readonly fromOn: PlainDate
  readonly toOn: PlainDate
  readonly openingCents: Cents
  /** What was charged is above zero, what was paid or credited below. Opening plus all entries must be the closing. */
  readonly entries: readonly {
    readonly on: PlainDate
    readonly number: string
    readonly what: string
    readonly amountCents: Cents
  }[]
  readonly closingCents: Cents
  readonly ageing?: {
    readonly notDueCents: Cents
    readonly to30Cents: Cents
    readonly to60Cents: Cents
    readonly to90Cents: Cents
    readonly olderCents: Cents
  } | null
  readonly howToPay?: readonly string[]
}

/** An account’s statement over a period. */
export const statementPdf = async (data: StatementInput): Promise<Uint8Array> => {
  throw new Error(`not written yet: ${data.language}`)
}
