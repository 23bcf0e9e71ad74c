import { findAdmissions, lockApplications } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import type { Admission } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'

/** How people stand to a cohort that is applied to, locked; undefined for every other offering. */
export const loadAdmissions = async (
  tx: Tx,
  offering: { readonly id: Id; readonly kind: string },
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, Admission> | undefined> => {
  if (offering.kind !== 'cohort') return undefined
  await lockApplications(tx, { offeringId: offering.id, personIds })
  return findAdmissions(tx, offering.id, personIds)
}
