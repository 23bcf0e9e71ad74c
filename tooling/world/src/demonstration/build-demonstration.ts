import { connect, type Db } from '@inservice/db/kernel'
import type { PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { hasDemonstration } from './has-demonstration.ts'
import { inventWorld } from './invent-world.ts'
import { openStage, type Stage } from './stage.ts'

export type DemonstrationWish = {
  /** The day around which everything lies. */
  today: PlainDate
  seed?: number
  /** Hears one line a step. */
  report?: (line: string) => void
}

export type DemonstrationSummary = {
  /** False: it was there already, and nothing was written. */
  loaded: boolean
  people: number
  offerings: number
  enrollments: number
  awards: number
  orders: number
  milliseconds: number
}

/** Any number: two programs that start at once load one demonstration. */
const turn = 7002

/**
 * Loads the whole demonstration in one transaction, once: where invented people live already, nothing is written.
 * The same seed and day give the same rows.
 */
export async function buildDemonstration(url: string, wish: DemonstrationWish): Promise<DemonstrationSummary> {
  const begun = performance.now()
  const report = wish.report ?? (() => undefined)
  const stage = openStage(wish.seed ?? 121, wish.today)
  const { db, close } = connect(url, { max: 1, statementMs: 120_000, lockMs: 120_000 })
  try {
    const loaded = await db.connection().execute(async (one) => {
      if (await hasDemonstration(one)) return false
      inventWorld(stage)
      report(`made up in ${Math.round(performance.now() - begun)} ms`)
      return write(stage, one)
    })
    return { ...summarize(stage), loaded, milliseconds: Math.round(performance.now() - begun) }
  } finally {
    await close()
  }
}

const summarize = ({ sheet }: Stage) => ({
  people: sheet.count('person'),
  offerings: sheet.count('offering'),
  enrollments: sheet.count('enrollment'),
  awards: sheet.count('award'),
  orders: sheet.count('customer_order'),
})

async function write(stage: Stage, db: Db): Promise<boolean> {
  await sql`begin`.execute(db)
  try {
    await sql`select pg_advisory_xact_lock(${turn})`.execute(db)
    const first = !(await hasDemonstration(db))
    if (first) {
      await stage.sheet.write(db)
      await sql`update block_seat s set enrollment_id = e.id from enrollment e
        where e.block_seat_id = s.id and e.state in ('invited','confirmed')`.execute(db)
    }
    await sql`commit`.execute(db)
    if (first) await sql`analyze`.execute(db)
    return first
  } catch (error) {
    await sql`rollback`.execute(db)
    throw error
  }
}
