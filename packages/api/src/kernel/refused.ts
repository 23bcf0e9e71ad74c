import {
  must,
  type Bilingual,
  type Facts,
  type Refusal,
  type RefusalKind,
  type RefusalTable,
} from '@inservice/domain/kernel'
import { TRPCError } from '@trpc/server'

/** What the browser gets of a refusal: it switches on the code and shows the sentence. */
export type ShownRefusal = {
  readonly code: string
  readonly field?: string
  readonly facts: Facts
  readonly sentence: Bilingual
}

/** The five families of "no" and the codes they travel under. The one table. */
const travelsAs = {
  invalid: 'UNPROCESSABLE_CONTENT',
  conflict: 'CONFLICT',
  forbidden: 'UNAUTHORIZED',
  missing: 'NOT_FOUND',
  gone: 'PRECONDITION_FAILED',
} as const satisfies Record<RefusalKind, TRPCError['code']>

/** A refusal on its way out of the door. */
export class Refused extends TRPCError {
  readonly refusal: ShownRefusal
  constructor(refusal: Refusal, table: RefusalTable) {
    const entry = must(table[refusal.code], `the refusal ${refusal.code} has a sentence`)
    super({ code: travelsAs[entry.kind], message: entry.sentence.en(refusal.facts) })
    const field = refusal.field ?? entry.field
    this.refusal = {
      code: refusal.code,
      facts: refusal.facts,
      sentence: { en: entry.sentence.en(refusal.facts), es: entry.sentence.es(refusal.facts) },
      ...(field === undefined ? {} : { field }),
    }
  }
}
