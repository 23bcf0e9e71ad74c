import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'

export type NewTeam = {
  readonly id: Id
  readonly offeringId: Id
  readonly name: string
  readonly code: string
  readonly max: number
  readonly at: Instant
}

/** Begins a team without members. */
export const insertTeam = async (tx: Tx, { id, offeringId, name, code, max, at }: NewTeam): Promise<void> => {
  await tx
    .insertInto('team')
    .values({ id, offering_id: offeringId, name, code, max_size: max, created_at: at })
    .execute()
}
