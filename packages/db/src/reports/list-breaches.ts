import { breachCodes, type Breach } from '@inservice/domain/reports'
import type { Instant } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'
import { listBookBreaches } from './list-book-breaches.ts'
import { listHoursBreaches } from './list-hours-breaches.ts'
import { listKeepingBreaches } from './list-keeping-breaches.ts'
import { listLineBreaches } from './list-line-breaches.ts'
import { listSeatBreaches } from './list-seat-breaches.ts'

/**
 * Recounts what must always hold, from the rows themselves; an empty list is the only good answer.
 * The one checker of tests, benchmarks, drills and the nightly check; `at` is a test's clock, else the database's own.
 * I1 seats taken = enrollments without a block seat + live holds ≤ capacity and what staff added beyond it, breakouts as picked · I2 one owner a block seat, a
 * block's seats sum to its quantity · I5 no one charged twice for one training · I8 no seat shut that nobody has ·
 * I12 no seat, order or request of another organization · I3 ledger entries balance, orders say what payments and refunds say · I6 nobody has paid
 * without a seat · I7 nobody waits while a seat is free, and a line’s log replays to the offers made · I9 one current award a claim, and one for each verified.
 * Its ids are the installation's: for its own checks only.
 */
export const listBreaches = async (
  db: Read,
  sight: { ids: 'installation' },
  at: Instant | null = null,
): Promise<Breach[]> => {
  const found = [
    ...(await listSeatBreaches(db, sight, at)),
    ...(await listKeepingBreaches(db, sight, at)),
    ...(await listLineBreaches(db, sight)),
    ...(await listBookBreaches(db, sight, at)),
    ...(await listHoursBreaches(db, sight)),
  ]
  return found.map((row) => ({ ...row, invariant: breachCodes[row.code], label: row.label ?? '' }))
}
