import type { TimeZone } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** The time zone in which most of the installation's providers lie; where there is none yet, Pacific time. */
export const findHomeZone = async (db: Read): Promise<TimeZone> => {
  const { rows } = await sql<{ timeZone: TimeZone }>`
    select time_zone as "timeZone" from provider group by time_zone order by count(*) desc, time_zone limit 1`.execute(
    db,
  )
  return rows[0]?.timeZone ?? 'America/Los_Angeles'
}
