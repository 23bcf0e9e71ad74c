import { ok, refuse, type Id, type Result } from '../kernel/index.ts'

export type DelegateState = {
  readonly organizationId: Id
  readonly schoolIds: ReadonlySet<Id>
  /** Whom the address names; null for someone who is not known yet. */
  readonly person: { readonly organizationId: Id | null; readonly isDelegate: boolean } | null
}

/**
 * Whether someone may be named as the delegate of a school of an organization: they give its seats to its people.
 * Refuses a school that is not the organization's, someone of another organization, and who is the school's delegate already.
 * Source: a seat manager delegates by building (practice). A principal of Lakeridge for Lakeridge: fine; twice: `delegate-already`.
 */
export const decideDelegate = (
  { organizationId, schoolIds, person }: DelegateState,
  schoolId: Id,
): Result<true, 'delegate-school-unknown' | 'delegate-elsewhere' | 'delegate-already'> => {
  if (!schoolIds.has(schoolId)) return refuse('delegate-school-unknown')
  if (person?.isDelegate) return refuse('delegate-already')
  if (person && person.organizationId !== null && person.organizationId !== organizationId)
    return refuse('delegate-elsewhere')
  return ok(true)
}
