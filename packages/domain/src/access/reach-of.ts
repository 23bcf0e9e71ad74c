import type { Id } from '../kernel/index.ts'
import { can } from './can.ts'
import type { Deed } from './deeds.ts'
import type { Actor } from './roles.ts'

/** How far a deed reaches in an organization: into all of it, or only into some of its schools. */
export type Reach = 'all' | readonly Id[]

/**
 * How far an actor may do a deed in an organization: all of it, those of its schools on which a role opens the deed, or
 * null where nothing does. The seat manager of Renton: `all`; the delegate of its school Lakeridge: `[Lakeridge]`; the
 * delegate of another district's school: null.
 */
export const reachOf = (actor: Actor, deed: Deed, organizationId: Id, schoolIds: readonly Id[]): Reach | null => {
  if (can(actor, deed, { organizationId })) return 'all'
  const own = schoolIds.filter((schoolId) => can(actor, deed, { schoolId }))
  return own.length > 0 ? own : null
}

/** Whether a thing of a school, or of none, lies within a reach: `[A]` holds what is A's, `all` everything. */
export const reaches = (reach: Reach, schoolId: Id | null): boolean =>
  reach === 'all' || (schoolId !== null && reach.includes(schoolId))
