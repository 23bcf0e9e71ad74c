import type { Id, Instant } from '@inservice/domain/kernel'
import type { Database, Tx } from '../../kernel/index.ts'

type Change =
  | { readonly answer: 'yes' | 'no'; readonly note: string; readonly at: Instant }
  | { readonly remindedAt: Instant }
  | { readonly end: NonNullable<Database['supervisor_assurance']['end_reason']>; readonly at: Instant }

const valuesOf = (change: Change) => {
  if ('answer' in change) return { answer: change.answer, note: change.note, answered_at: change.at }
  if ('remindedAt' in change) return { reminded_at: change.remindedAt }
  return { ended_at: change.at, end_reason: change.end }
}

/** What becomes of a supervisor's assurance: answered, reminded, or over. */
export const updateAssurance = async (tx: Tx, id: Id, change: Change): Promise<void> => {
  await tx.updateTable('supervisor_assurance').set(valuesOf(change)).where('id', '=', id).execute()
}
