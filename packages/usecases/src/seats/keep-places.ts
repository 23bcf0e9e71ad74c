import type { Tx } from '@inservice/db/kernel'
import { insertHolds, releaseSeatHolds, updateTaken } from '@inservice/db/seats'
import { decidePlace, seatsFor } from '@inservice/domain/seats'
import { ok, type Id, type Instant, type Result } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'
import type { BlockInHand } from './load-seat.ts'

type Waiting = readonly { readonly holdId: Id | null }[]

/** Whether some people can use a pack's seats in an offering; a block of the offering has its places already. */
export const judgePlaces = (
  { row, pool }: Pick<BlockInHand, 'row' | 'pool'>,
  people: number,
  waiting: Waiting,
  now: Instant,
): Result<true, 'pack-ended' | 'pack-training-closed' | 'pack-training-late' | 'pack-training-full'> =>
  row.programId === null
    ? ok(true)
    : decidePlace(
        {
          offering: { state: row.offeringState, closesAt: row.closesAt, startsAt: row.startsAt },
          packEndsAt: row.returnsAt,
          seats: pool ? seatsFor(pool, [], now) : null,
          ownOffers: waiting.filter(({ holdId }) => holdId !== null).length,
        },
        people,
        now,
      )

/** Takes a place of the offering's pool for each of a pack's seats that is used there from now on. */
export const keepPlaces = async (
  tx: Tx,
  { row, pool }: Pick<BlockInHand, 'row' | 'pool'>,
  seatIds: readonly Id[],
  { now, newId }: Moment,
): Promise<void> => {
  if (row.programId === null || !pool || seatIds.length === 0) return
  await updateTaken(tx, row.offeringId, seatIds.length)
  await insertHolds(
    tx,
    seatIds.map((blockSeatId) => ({
      id: newId(),
      offeringId: row.offeringId,
      reason: 'seat_block',
      quantity: 1,
      blockId: row.id,
      blockSeatId,
      expiresAt: null,
      createdAt: now,
    })),
  )
}

/** Gives back the places that seats of packs had in offerings' pools; the seats of a block of one offering have none of their own. */
export const freePlaces = async (tx: Tx, seatIds: readonly Id[], now: Instant, reason: string): Promise<void> => {
  for (const { offeringId, seats } of await releaseSeatHolds(tx, seatIds, now, reason))
    await updateTaken(tx, offeringId, 0 - seats)
}
