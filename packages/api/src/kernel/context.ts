import type { Actor } from '@inservice/domain/access'
import type { Language, RefusalTable } from '@inservice/domain/kernel'
import type { House } from '@inservice/usecases/kernel'

/** What every knock brings: who knocks, in which language, and the number that an answer can be traced by. */
export type Context = {
  readonly house: House
  readonly actor: Actor
  readonly language: Language
  readonly reference: string
  /** Every room's refusals, with their sentences. */
  readonly refusals: RefusalTable
}
