import { randomInt } from 'node:crypto'
import { connect } from '@inservice/db/kernel'
import { createWorld } from '@inservice/world'
import { findAgency } from './find-agency.ts'
import { passDays } from './pass-days.ts'

/** The world's builder on the running system's database: each journey makes the offering and the people that it is about. */
export function openStage(databaseUrl: string) {
  const { db, close } = connect(databaseUrl, { max: 2 })
  const world = createWorld(db, { seed: randomInt(1, 2 ** 31), now: new Date().toISOString() })
  return {
    db,
    world,
    /** The agency of the demonstration's personas. */
    agency: () => findAgency(db),
    /** Days go by for one offering: everything that has a time in it moves into the past. */
    passDays: (offeringId: string, days: number) => passDays(db, offeringId, days),
    close,
  }
}

export type Stage = ReturnType<typeof openStage>
