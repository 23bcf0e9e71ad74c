import {
  findApplicationOffering,
  lockApplications,
  newestAssurances,
  type AssuranceRow,
} from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { lockPool } from '@inservice/db/seats'
import type { Id } from '@inservice/domain/kernel'
import { readCohort } from './read-cohort.ts'

/** Applications to one offering as they are taken hold of: its pool is locked, then they, in their order. Null where one is another's. */
export const loadApplications = async (tx: Tx, ids: readonly Id[]) => {
  const [first] = ids
  const offeringId = first ? await findApplicationOffering(tx, first) : undefined
  const cohort = offeringId ? await readCohort(tx, { id: offeringId }) : undefined
  if (!cohort) return null
  const pool = await lockPool(tx, cohort.id)
  const locked = await lockApplications(tx, { ids })
  if (locked.length !== new Set(ids).size || locked.some((one) => one.offeringId !== cohort.id)) return null
  const newest = await newestAssurances(tx, ids)
  return { cohort, pool: pool ?? null, locked, newest }
}

export const loadApplication = async (tx: Tx, id: Id) => {
  const found = await loadApplications(tx, [id])
  const [own] = found?.locked ?? []
  if (!found || !own) return null
  const assurance: AssuranceRow | null = found.newest.get(id) ?? null
  return { cohort: found.cohort, pool: found.pool, own, assurance }
}
