import { findCohort, type Cohort } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { ApplicationForm } from '@inservice/domain/catalog'
import type { ApplicationWindow } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'

export type ReadCohort = Omit<Cohort, 'form'> & { readonly form: ApplicationForm }

/** A cohort with what it asks; undefined where there is none, or nobody applies to it. */
export const readCohort = async (
  db: Read,
  by: { readonly slug: string } | { readonly id: Id },
): Promise<ReadCohort | undefined> => {
  const found = await findCohort(db, by)
  return found && { ...found, form: ApplicationForm.parse(found.form) }
}

/** When one may apply to it. */
export const applicationWindowOf = ({
  state,
  opensAt,
  closesAt,
  startsAt,
  appliesUntil,
}: ReadCohort): ApplicationWindow => ({
  state,
  opensAt,
  closesAt,
  startsAt,
  appliesUntil,
  selfPaced: false,
})
