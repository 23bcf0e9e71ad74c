import type { Id } from '@inservice/domain/kernel'
import type { SeatReserve } from '@inservice/domain/seats'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** A reserve with the name of the organization whose it is; null where it is an audience's. */
export type ReserveRow = SeatReserve & { readonly name: string | null }

/** The parts of an offering's seats that are kept for some, those included whose day has come; what was released by hand is gone. */
export const listReserves = async (db: Read, { offeringId }: { offeringId: Id }): Promise<ReserveRow[]> => {
  const { rows } = await sql<ReserveRow>`
    select r.id, r.who, g.name, r.quantity, r.taken, r.releases_at as "releasesAt",
      (select count(*)::int from waiting_list_entry w where w.offering_id = ${offeringId} and w.state = 'waiting' and r.who = any(w.groups)) as waiting
    from open_reserves(${offeringId}, '-infinity') r left join organization g on g.id::text = r.who
    order by r.releases_at, r.id`.execute(db)
  return rows
}
