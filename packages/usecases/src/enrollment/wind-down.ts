import { listLeft, listOpenCancellations, type Left } from '@inservice/db/enrollment'
import type { Actor } from '@inservice/domain/access'
import { idSchema, plusMinutes, type Id, type Result } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { run, task, type House } from '../kernel/index.ts'
import { cancelBlock } from './cancel-block.ts'
import { cancelLine } from './cancel-line.ts'
import { cancelPackSeats } from './cancel-pack-seats.ts'
import { cancelPlaces } from './cancel-places.ts'
import { finishCancellation } from './finish-cancellation.ts'

const machine: Actor = { kind: 'machine', name: 'enrollment.wind-down' }

/** So many go into one transaction: long enough to be quick, short enough that nobody waits for its locks. */
const batch = 50

/** One step of what is left, under an id of its own: done twice it is done once. Null: nothing is left. */
const nextStep = async (house: House, offeringId: Id, left: Left): Promise<Result<unknown> | null> => {
  const [blockId] = left.blocks
  const [packId] = left.packs
  const [place] = left.places
  const [first] = [...left.waiting, ...left.holds]
  if (blockId) return run(house, machine, cancelBlock, { blockId, commandId: v5('cancel block', blockId) })
  if (packId)
    return run(house, machine, cancelPackSeats, {
      blockId: packId,
      offeringId,
      commandId: v5(`cancel pack ${packId}`, offeringId),
    })
  if (place)
    return run(house, machine, cancelPlaces, {
      offeringId,
      enrollmentIds: [...left.places],
      commandId: v5('cancel places', place),
    })
  if (first)
    return run(house, machine, cancelLine, {
      offeringId,
      entryIds: [...left.waiting],
      holdIds: [...left.holds],
      commandId: v5('cancel line', first),
    })
  return null
}

const keyOf = ({ blocks, packs, places, waiting, holds }: Left): string =>
  JSON.stringify([blocks, packs, places, waiting, holds])

/**
 * Works through a canceled offering until nothing is left: blocks, packs’ seats, people, the line, holds. It begins from what is left, so
 * that a worker that was killed, or a second one beside it, goes on where things stand.
 */
export const windDown = async (house: House, offeringId: Id): Promise<void> => {
  let before = ''
  for (;;) {
    const left = await listLeft(house.db, offeringId, batch)
    const key = keyOf(left)
    if (key === before) throw new Error(`the cancellation of ${offeringId} does not go on`)
    before = key
    const done = await nextStep(house, offeringId, left)
    if (done === null) break
    if (!done.ok) throw new Error(`a step of ${offeringId}: ${done.refusal.code}`)
  }
  const commandId = v5(`finish ${house.now()}`, offeringId)
  await run(house, machine, finishCancellation, { offeringId, commandId })
}

/** An offering was canceled: everything of it is ended and given back. */
export const onOfferingCanceled = task(
  'enrollment.on-offering-canceled',
  z.object({ offeringId: idSchema }),
  (house, { offeringId }) => windDown(house, offeringId),
  'offering.canceled',
)

/** Each minute: cancellations that are not done, and whoever came in while one was being written. */
export const windDownAll = task('enrollment.wind-down-all', z.object({}), async (house) => {
  const since = plusMinutes(house.now(), -60)
  for (const offeringId of await listOpenCancellations(house.db, since, { ids: 'machine' })) {
    const left = await listLeft(house.db, offeringId, 1)
    if (Object.values(left).some((ids) => ids.length > 0)) await windDown(house, offeringId)
  }
})
