import { findAdmissions, type OrderEnrollment } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import type { Instant } from '@inservice/domain/kernel'

/** Enrollments, each with until when its seat is promised by an acceptance; null where none is. */
export const promisedUntil = async (db: Read, enrollments: readonly OrderEnrollment[], now: Instant) => {
  const promised: (OrderEnrollment & { readonly promised: Instant | null })[] = []
  for (const one of enrollments) {
    const admission = (await findAdmissions(db, one.offeringId, [one.personId]))?.get(one.personId)
    const confirmBy = admission?.state === 'accepted' ? admission.confirmBy : null
    promised.push({ ...one, promised: confirmBy !== null && confirmBy > now ? confirmBy : null })
  }
  return promised
}
