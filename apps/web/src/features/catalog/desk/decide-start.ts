import { bodyOf, valuesOf, type Body, type DraftValues } from './draft-values.ts'
import type { Backup } from './local-backup.ts'

/** What the form begins with; `ahead`: the browser had more than the server; `apart`: both were changed since. */
export type Start = { values: DraftValues; standing: 'level' | 'ahead' | 'apart'; backup: Backup | null }

/**
 * Where the form begins: what this browser kept goes before what the server has, unless a newer version was saved
 * elsewhere. A copy written over version 3 of a draft that is at version 3 is taken; of one at version 5 it is offered.
 */
export const decideStart = (
  saved: { body: Body; version: number } | null,
  backup: Backup | null,
  empty: DraftValues,
): Start => {
  if (saved === null)
    return backup === null
      ? { values: empty, standing: 'level', backup: null }
      : { values: backup.values, standing: 'ahead', backup }
  const values = valuesOf(saved.body)
  if (backup === null) return { values, standing: 'level', backup: null }
  // Only rows that the server can't keep yet are more than it has.
  if (JSON.stringify(bodyOf(backup.values)) === JSON.stringify(bodyOf(values)))
    return { values: backup.values, standing: 'level', backup: null }
  return backup.version === saved.version
    ? { values: backup.values, standing: 'ahead', backup }
    : { values, standing: 'apart', backup }
}
