import type { Id } from '@inservice/domain/kernel'
import { findDeviation } from '@inservice/domain/seats'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'
import { listWaitingLog } from '../seats/index.ts'
import type { BreachRow } from './list-seat-breaches.ts'

/** Waiting lists: the log of each in which someone stands, played again, comes to the offers that were made. */
export const listLineBreaches = async (db: Read, _sight: { ids: 'installation' }): Promise<BreachRow[]> => {
  const { rows } = await sql<{ id: Id; title: string; slug: string }>`
    select o.id, o.title, o.slug from offering o
    where exists (select from waiting_list_entry w where w.offering_id = o.id and w.state in ('waiting','offered'))
    order by o.id limit 500`.execute(db)
  const found: BreachRow[] = []
  for (const { id, title, slug } of rows) {
    const deviation = findDeviation(await listWaitingLog(db, id))
    if (deviation)
      found.push({
        code: 'line-out-of-order',
        subject: 'offering',
        subjectId: id,
        label: title,
        slug,
        facts: { at: deviation.at },
      })
  }
  return found
}
